/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.time.LocalDate;
import java.time.YearMonth;

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
	private YearMonth month;

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
		month = YearMonth.of(calendar.getYear(), calendar.getMonth() + 1);
		calendar.addListener(SWT.Selection, event -> take(text, calendar));
		calendar.addListener(SWT.MouseDoubleClick, event -> {
			closePopup();
			commit(MoveDirectionEnum.NONE);
		});
		calendar.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				closePopup();
				if (event.detail == SWT.TRAVERSE_RETURN) {
					commit(MoveDirectionEnum.DOWN);
				}
			}
		});
		popup.addListener(SWT.Deactivate, event -> closePopup());
		((InlineFocusListener) focusListener).handleFocusChanges = false;
		popup.pack();
		Point below = text.toDisplay(0, text.getSize().y);
		popup.setLocation(below);
		popup.setVisible(true);
	}

	/** Another day of the same month was meant and ends the choice; another month is only on the way to a day. */
	private void take(Text text, DateTime calendar) {
		LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		boolean chosen = YearMonth.from(day).equals(month);
		month = YearMonth.from(day);
		text.setText(day.toString());
		text.setSelection(text.getCharCount());
		if (chosen) {
			text.getDisplay().asyncExec(this::closePopup);
		}
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
