/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.viewers.SoftSelection;
import org.jiedui.ui.views.EmptyHint;

/** Lists the figures that claim a number of an entry; the chosen one is shown in its text. */
final class SourcesDialog extends Dialog {

	private static final Point SIZE = new Point(760, 360);

	private final String title;
	private final List<ClaimRow> rows;
	private TableViewer viewer;

	/** @param title what is claimed */
	SourcesDialog(Shell parent, String title, List<ClaimRow> rows) {
		super(parent);
		this.title = title;
		this.rows = rows;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.title, title));
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite list = new Composite(area, SWT.BORDER);
		list.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		EmptyHint page = new EmptyHint(list, Messages.none);
		viewer = new TableViewer(page.content(), SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		column(Messages.column_document, 240, SWT.LEFT, ClaimRow::document);
		column(Messages.column_text, 110, SWT.LEFT, ClaimRow::text);
		column(Messages.column_value, 110, SWT.RIGHT, ClaimRow::value);
		column(Messages.column_unit, 56, SWT.LEFT, ClaimRow::unit);
		column(Messages.column_number, 110, SWT.LEFT, ClaimRow::number);
		column(Messages.column_state, 90, SWT.LEFT, ClaimRow::state);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(rows);
		viewer.addOpenListener(event -> okPressed());
		page.showEmpty(rows.isEmpty());
		if (!rows.isEmpty()) {
			viewer.setSelection(new StructuredSelection(rows.getFirst()));
		}
		return area;
	}

	private void column(String label, int width, int alignment, Function<ClaimRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ClaimRow) element);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.show, true).setEnabled(!rows.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void okPressed() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof ClaimRow row) {
			super.okPressed();
			row.jump().run();
		}
	}
}
