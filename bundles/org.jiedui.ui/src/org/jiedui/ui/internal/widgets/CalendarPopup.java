/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;

/** A month from which a day is picked: by double click or Enter, or by a click and leaving the calendar. */
public final class CalendarPopup {

	private final Popup popup;
	private final DateTime calendar;
	private final Consumer<LocalDate> picked;

	/**
	 * @param day the day that is marked at first
	 * @param picked told of the day that was chosen; not told when the calendar was closed by Escape
	 */
	public CalendarPopup(Control anchor, LocalDate day, Consumer<LocalDate> picked) {
		this.picked = picked;
		popup = new Popup(anchor, true);
		calendar = new DateTime(popup.body(), SWT.CALENDAR);
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		WidgetId.set(calendar, "calendar.days");
		calendar.addListener(SWT.DefaultSelection, event -> pick());
		calendar.addListener(SWT.MouseDoubleClick, event -> pick());
		calendar.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				pick();
			}
		});
	}

	public void open() {
		popup.open();
		calendar.setFocus();
	}

	private void pick() {
		if (popup.isOpen()) {
			LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			popup.close();
			picked.accept(day);
		}
	}
}
