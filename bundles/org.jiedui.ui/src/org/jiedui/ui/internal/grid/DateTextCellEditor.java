/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.time.LocalDate;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Edits a date as text; a calendar opens beneath with Alt+Down, and by itself where nothing was typed. */
final class DateTextCellEditor extends TextCellEditor {

	private Shell popup;

	DateTextCellEditor() {
		super(true, true);
	}

	@Override
	protected Control activateCell(Composite parent, Object originalValue) {
		Control control = super.activateCell(parent, originalValue);
		Text text = getEditorControl();
		LocalDate shown = CellDate.earliest(originalValue);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3) {
				open(text, shown);
				event.doit = false;
			} else {
				closePopup();
			}
		});
		text.addListener(SWT.Dispose, event -> closePopup());
		if (!(originalValue instanceof Character)) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && text.isFocusControl()) {
					open(text, shown);
				}
			});
		}
		return control;
	}

	private void open(Text text, LocalDate shown) {
		if (popup != null) {
			return;
		}
		popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		popup.setLayout(new FillLayout());
		DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
		if (shown != null) {
			calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
		}
		calendar.addListener(SWT.Selection, event -> text
				.setText(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString()));
		calendar.addListener(SWT.MouseDoubleClick, event -> {
			closePopup();
			commit(MoveDirectionEnum.NONE);
		});
		popup.addListener(SWT.Deactivate, event -> closePopup());
		((InlineFocusListener) focusListener).handleFocusChanges = false;
		popup.pack();
		Point below = text.toDisplay(0, text.getSize().y);
		popup.setLocation(below);
		popup.setVisible(true);
	}

	private void closePopup() {
		if (popup != null) {
			Shell closing = popup;
			popup = null;
			((InlineFocusListener) focusListener).handleFocusChanges = true;
			closing.dispose();
			if (getEditorControl() != null && !getEditorControl().isDisposed()) {
				getEditorControl().forceFocus();
			}
		}
	}
}
