/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;

/** The values of a column, each with how many rows have it and the sub-totals of these; those that are ticked become the filter. */
final class GroupsDialog extends TitleAreaDialog {

	private static final int VALUE = 220;
	private static final int NUMBER = 120;
	private static final int HEIGHT = 360;

	private final LedgerColumn column;
	private final List<LedgerColumn> numbers;
	private final TallyText texts;
	private final Consumer<List<RowGroup>> chosen;
	private CheckboxTableViewer viewer;
	private String hint = Messages.groupsHint;

	/**
	 * @param column whose values
	 * @param numbers columns of which sub-totals are shown
	 * @param chosen told of the values that are ticked when the dialog is closed
	 */
	GroupsDialog(Shell parent, LedgerColumn column, List<LedgerColumn> numbers, TallyText texts, Consumer<List<RowGroup>> chosen) {
		super(parent);
		this.column = column;
		this.numbers = numbers;
		this.texts = texts;
		this.chosen = chosen;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is said above the values; before the dialog is opened. */
	void setHint(String text) {
		hint = text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.groupsTitle, column.heading()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.groupsTitle, column.heading()));
		setMessage(hint);
		Composite area = (Composite) super.createDialogArea(parent);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(VALUE + NUMBER * (2 + Math.min(4, numbers.size())), HEIGHT).applyTo(viewer.getControl());
		add(column.heading(), SWT.LEFT, VALUE, group -> group.text().isEmpty() ? Messages.groupsEmpty : group.text());
		add(Messages.groupsRows, SWT.RIGHT, NUMBER, group -> NumberFormat.getIntegerInstance().format(group.rows()));
		numbers.forEach(each -> add(each.heading(), SWT.RIGHT, NUMBER, group -> group.tallies().stream().filter(tally -> tally.column() == each)
				.map(texts::total).collect(Collectors.joining(" · "))));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addDoubleClickListener(event -> {
			viewer.setCheckedElements(viewer.getStructuredSelection().toArray());
			okPressed();
		});
		return area;
	}

	private void add(String heading, int alignment, int width, Function<RowGroup, String> text) {
		TableViewerColumn added = new TableViewerColumn(viewer, alignment);
		added.getColumn().setText(heading);
		added.getColumn().setWidth(width);
		added.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object group) {
				return text.apply((RowGroup) group);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.groupsFilter, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	/** What was counted; the dialog may be open for a while before. */
	void show(List<RowGroup> groups) {
		if (viewer != null && !viewer.getControl().isDisposed()) {
			viewer.setInput(groups);
		}
	}

	@Override
	protected void okPressed() {
		List<RowGroup> ticked = Arrays.stream(viewer.getCheckedElements()).map(RowGroup.class::cast).toList();
		super.okPressed();
		chosen.accept(ticked);
	}
}
