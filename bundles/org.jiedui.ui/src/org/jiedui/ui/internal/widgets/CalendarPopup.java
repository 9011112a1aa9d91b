/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.widgets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;

/** A month from which a day is picked: by a click on it, or by the arrow keys and Enter. */
public final class CalendarPopup {

	/** The part of the height that the name of the month and those of the days of the week take. */
	private static final double HEAD = 0.25;

	private final Popup popup;
	private final DateTime calendar;
	private final Consumer<LocalDate> picked;
	private YearMonth pressed;
	private boolean moved;

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
		calendar.addListener(SWT.MouseDown, event -> pressed(event.button == 1 ? YearMonth.from(day()) : null));
		calendar.addListener(SWT.Selection, event -> marked());
		calendar.addListener(SWT.MouseUp, this::released);
		calendar.addListener(SWT.DefaultSelection, event -> pick());
		calendar.addListener(SWT.MouseDoubleClick, event -> pickBelowHead(event));
		calendar.addListener(SWT.KeyDown, event -> {
			pressed(null);
			if (event.character == SWT.CR) {
				pick();
			}
		});
	}

	public void open() {
		popup.open();
		calendar.setFocus();
	}

	private LocalDate day() {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}

	/** @param month what is shown when the mouse goes down, null for the keyboard, whose arrows only mark */
	private void pressed(YearMonth month) {
		pressed = month;
		moved = false;
	}

	/**
	 * Another day is marked. Turning to another month marks a day too, and once more where the new month is shorter: hence what is
	 * shown is compared with what was shown when the mouse went down.
	 */
	private void marked() {
		moved = true;
		if (YearMonth.from(day()).equals(pressed)) {
			// The calendar is not done with the click yet.
			calendar.getDisplay().asyncExec(this::pick);
		}
	}

	/** A click on the day that is marked already marks no other. */
	private void released(Event event) {
		if (pressed != null && !moved) {
			pickBelowHead(event);
		}
	}

	private void pickBelowHead(Event event) {
		if (event.y > HEAD * calendar.getSize().y) {
			calendar.getDisplay().asyncExec(this::pick);
		}
	}

	private void pick() {
		if (popup.isOpen()) {
			LocalDate day = day();
			popup.close();
			picked.accept(day);
		}
	}
}
