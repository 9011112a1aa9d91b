/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.ui.sheet.model.ColumnsModel;

/** What the selected column becomes, to be changed. */
final class ColumnDetails {

	private final ColumnsModel model;
	private final Composite row;
	private final TargetField target;
	private final Choices<Optional<Magnitude>> magnitude;
	private final Choices<DateOrder> dates;
	private final Button key;
	private ColumnChoice shown;

	ColumnDetails(Composite parent, ColumnsModel model) {
		this.model = model;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(row);
		label(Messages.becomes);
		target = new TargetField(row, model, chosen -> model.choose(shown, chosen));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target.control());
		label(Messages.unit);
		magnitude = new Choices<>(row, "magnitude", chosen -> model.choose(shown, chosen.orElse(null)));
		place(magnitude.control(), 165);
		label(Messages.dates);
		dates = new Choices<>(row, "dates", chosen -> model.choose(shown, chosen));
		place(dates.control(), 190);
		key = ControlName.name(new Button(row, SWT.CHECK), "key");
		key.setText(Messages.isKey);
		key.setToolTipText(Messages.isKeyTip);
		key.addListener(SWT.Selection, event -> model.setKey(shown, key.getSelection()));
	}

	private void label(String text) {
		new Label(row, SWT.NONE).setText(text);
	}

	private static void place(Control control, int width) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(control);
	}

	Control control() {
		return row;
	}

	void setFocus() {
		target.control().setFocus();
	}

	/** @param choice null for none */
	void show(ColumnChoice choice) {
		shown = choice;
		boolean any = choice != null;
		target.show(choice);
		List<Optional<Magnitude>> units = new ArrayList<>();
		if (any && !model.words().magnitudes(choice.target()).isEmpty()) {
			units.add(Optional.empty());
			model.words().magnitudes(choice.target()).forEach(each -> units.add(Optional.of(each)));
		}
		magnitude.show(units, each -> model.words().magnitude(choice.target(), each.orElse(null)),
				any ? Optional.ofNullable(choice.magnitude()) : Optional.empty());
		magnitude.control().setEnabled(!units.isEmpty());
		boolean date = any && model.words().isDate(choice.target());
		dates.show(date ? List.of(DateOrder.values()) : List.of(), model.words()::dates, any ? choice.dates() : null);
		dates.control().setEnabled(date);
		key.setEnabled(any && model.canBeKey(choice));
		key.setSelection(any && model.isKey(choice));
	}
}
