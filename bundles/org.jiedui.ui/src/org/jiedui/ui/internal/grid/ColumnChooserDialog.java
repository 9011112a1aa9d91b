/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumn;

/** Lets choose which columns are shown, and in which order. */
final class ColumnChooserDialog extends Dialog {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 360;

	private final ColumnChoice choice;
	private final GridState standard;
	private CheckboxTableViewer viewer;
	private Text search;

	ColumnChooserDialog(Shell parent, ColumnChoice choice, GridState standard) {
		super(parent);
		this.choice = choice;
		this.standard = standard;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.chooserTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.chooserHint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(hint);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(Messages.chooserSearch);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(search);
		createList(area);
		createButtons(area);
		search.addListener(SWT.Modify, event -> viewer.refresh());
		return area;
	}

	private void createList(Composite area) {
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(scaled(WIDTH), scaled(HEIGHT)).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(column -> ((LedgerColumn) column).heading()));
		viewer.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object column) {
				return false;
			}

			@Override
			public boolean isChecked(Object column) {
				return choice.isShown((LedgerColumn) column);
			}
		});
		viewer.addCheckStateListener(event -> {
			choice.show((LedgerColumn) event.getElement(), event.getChecked());
			viewer.refresh(event.getElement());
		});
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parent, Object column) {
				String words = search.getText().strip().toLowerCase(Locale.ROOT);
				return ((LedgerColumn) column).heading().toLowerCase(Locale.ROOT).contains(words);
			}
		});
		viewer.setInput(choice.columns());
	}

	private static int scaled(int pixels) {
		return GUIHelper.convertHorizontalPixelToDpi(pixels, true);
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.chooserMoveUp, () -> move(-1));
		button(buttons, Messages.chooserMoveDown, () -> move(1));
		button(buttons, Messages.chooserReset, () -> {
			choice.reset(standard);
			viewer.setInput(choice.columns());
		});
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void move(int by) {
		List<?> selected = viewer.getStructuredSelection().toList();
		if (selected.size() == 1) {
			choice.move((LedgerColumn) selected.getFirst(), by);
			viewer.setInput(choice.columns());
			viewer.setSelection(new StructuredSelection(selected), true);
		}
	}
}
