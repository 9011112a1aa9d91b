/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.CalendarPopup;
import org.jiedui.ui.internal.widgets.IconButton;

/** A date that can be typed, or picked from a calendar by button or Alt+Down; Ctrl+; is today. */
final class DateField extends TextField {

	private final IconButton button;

	DateField(Composite parent, FieldContext context) {
		super(parent, context, SWT.SINGLE);
		button = frame().add(new IconButton(frame(), context.images().get(Icon.CALENDAR), Messages.openCalendar, context.palette()));
		button.onPress(this::openCalendar);
		context.identify(button, "calendar");
		text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
				event.doit = false;
				openCalendar();
			} else if (event.keyCode == ';' && event.stateMask == SWT.MOD1 && context.editable()) {
				event.doit = false;
				picked(LocalDate.now());
			}
		});
	}

	@Override
	public void refresh() {
		frame().reveal(button, context().editable());
		super.refresh();
	}

	private void openCalendar() {
		if (context().editable()) {
			commit();
			new CalendarPopup(frame(), day(context().value()), this::picked).open();
		}
	}

	private void picked(LocalDate day) {
		boolean partial = context().feature().getEType().getInstanceClass() == PartialDate.class;
		choose(partial ? PartialDate.of(day) : day);
		text().setFocus();
	}

	/** Where the calendar opens. */
	private static LocalDate day(Object value) {
		return switch (value) {
			case LocalDate day -> day;
			case PartialDate date -> date.earliest();
			case null, default -> LocalDate.now();
		};
	}
}
