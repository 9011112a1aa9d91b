/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.ui.sheet.model.ColumnsModel;
import org.jiedui.ui.sheet.model.ImportModel;
import org.jiedui.ui.viewers.MutedText;

/** What the columns of the table become. */
final class ColumnsPage extends StatusPage {

	private final ImportModel model;
	private final ColumnsModel columns;
	private MappingBar mappings;
	private ColumnTable table;
	private ColumnDetails details;
	private Label note;
	private Label keys;

	ColumnsPage(ImportModel model) {
		super("columns", Messages.columnsTitle, Messages.columnsHint);
		this.model = model;
		columns = model.columns();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(page);
		mappings = new MappingBar(page, model.mappings());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(mappings.control());
		table = new ColumnTable(page, columns, this::selected, () -> details.setFocus());
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 220).applyTo(table.control());
		details = new ColumnDetails(page, columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details.control());
		note = ControlName.name(new Label(page, SWT.WRAP), "note");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
		MutedText.install(note);
		keys = ControlName.name(new Label(page, SWT.WRAP), "keys");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
		setControl(page);
		columns.changes().onChange(this::changed);
		model.mappings().changes().onChange(this::changed);
		changed();
	}

	private void selected(ColumnChoice choice) {
		details.show(choice);
		note.setText(choice == null ? "" : columns.note(choice).orElse(""));
		note.getParent().layout(true);
	}

	private void changed() {
		if (getControl() == null || getControl().isDisposed() || columns.recognition() == null) {
			return;
		}
		table.refresh();
		selected(table.selected());
		mappings.refresh();
		keys.setText(columns.keys());
		keys.getParent().layout(true);
		show(status());
	}

	/** What became of a mapping is told first, but it keeps nobody from going on. */
	private IStatus status() {
		IStatus mapping = model.mappings().status();
		if (mapping == Status.OK_STATUS || !ImportModel.isGood(columns.status())) {
			return columns.status();
		}
		return mapping.isOK() ? mapping : Status.warning(mapping.getMessage());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			table.control().setFocus();
		}
	}
}
