/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.viewers.SoftSelection;

/** What a workbook that came back would change, row by row, or why nothing of it is taken. UI thread only. */
final class ReadBackDialog extends Dialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 460;
	private static final int REFUSALS = 130;

	private final ProgressSheet.Reading reading;
	private final ValueFormat format;

	/** One value of one row. */
	private record Line(RowOutcome row, FieldChange change) {
	}

	ReadBackDialog(Shell parent, ProgressSheet.Reading reading, ValueFormat format) {
		super(parent);
		this.reading = reading;
		this.format = format;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.readBackTitle);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		Label summary = new Label(area, SWT.WRAP);
		summary.setText(reading.refusals().isEmpty() ? NLS.bind(Messages.changes, reading.rows().size()) : Messages.refused);
		GridDataFactory.fillDefaults().applyTo(summary);
		if (!reading.refusals().isEmpty()) {
			summary.setForeground(new Palette().error());
			Text refusals = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
			refusals.setText(String.join("\n", reading.refusals()));
			GridDataFactory.fillDefaults().grab(true, reading.rows().isEmpty()).hint(SWT.DEFAULT, REFUSALS).applyTo(refusals);
		}
		if (!reading.rows().isEmpty()) {
			table(area);
		}
		return area;
	}

	private void table(Composite area) {
		TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		column(viewer, Messages.columnRow, 50, line -> Integer.toString(line.row().row()));
		column(viewer, Messages.columnItem, 280, line -> line.row().title());
		column(viewer, Messages.columnField, 100, line -> format.labels().label(line.change().feature()));
		column(viewer, Messages.columnBefore, 130, line -> line.change().before());
		column(viewer, Messages.columnAfter, 130, line -> line.change().after());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		List<Line> lines = new ArrayList<>();
		reading.rows().forEach(row -> row.changes().forEach(change -> lines.add(new Line(row, change))));
		viewer.setInput(lines);
	}

	private static void column(TableViewer viewer, String heading, int width, Function<Line, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Line) element);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (reading.canBeTaken()) {
			createButton(parent, IDialogConstants.OK_ID, Messages.take, true);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, reading.canBeTaken() ? IDialogConstants.CANCEL_LABEL : Messages.close, !reading.canBeTaken());
	}
}
