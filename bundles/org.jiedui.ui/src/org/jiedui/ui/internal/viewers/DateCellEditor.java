/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.internal.widgets.CalendarPopup;

/** A date, typed, or picked from the calendar that Alt+Down opens. */
final class DateCellEditor extends TextCellEditor {

	private final EStructuralFeature feature;
	private final ValueFormat format;
	private boolean picking;

	DateCellEditor(Composite parent, EStructuralFeature feature, ValueFormat format) {
		super(parent);
		this.feature = feature;
		this.format = format;
		setValidator(typed -> typed instanceof String words && read(words) instanceof FormatException e ? e.getMessage() : null);
	}

	static boolean edits(EClassifier type) {
		return type.getInstanceClass() == LocalDate.class || type.getInstanceClass() == PartialDate.class;
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		control.addListener(SWT.KeyDown, this::pressed);
		return control;
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
			event.doit = false;
			picking = true;
			CalendarPopup calendar = new CalendarPopup(text, day(), this::picked);
			calendar.open();
		}
	}

	private LocalDate day() {
		return switch (read(text.getText())) {
			case LocalDate day -> day;
			case PartialDate date -> date.earliest();
			case null, default -> LocalDate.now();
		};
	}

	private void picked(LocalDate day) {
		picking = false;
		text.setText(day.toString());
		fireApplyEditorValue();
	}

	/** The calendar takes the focus without ending the edit. */
	@Override
	protected void focusLost() {
		if (!picking) {
			super.focusLost();
		}
		picking = false;
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(format.editText(feature, value));
	}

	@Override
	protected Object doGetValue() {
		String words = (String) super.doGetValue();
		Object value = read(words);
		return value instanceof FormatException ? words : value;
	}

	/** The date, null for none, or the exception that says why it is none. */
	private Object read(String words) {
		try {
			return format.parse(feature, words);
		} catch (FormatException e) {
			return e;
		}
	}
}
