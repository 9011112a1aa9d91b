/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Puts what is being typed in a cell into the object when a shortcut begins, and leaves the cell in edit. Else Save would not be enabled where that
 * is the only change, and would miss it where there are others.
 */
final class ShortcutCommit implements Listener {

	private final NatTable table;

	ShortcutCommit(NatTable table) {
		this.table = table;
	}

	/** A filter, because editors of cells come and go. */
	void install() {
		table.getDisplay().addFilter(SWT.KeyDown, this);
		table.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, this));
	}

	@Override
	public void handleEvent(Event event) {
		ICellEditor editor = event.keyCode == SWT.MOD1 ? table.getActiveCellEditor() : null;
		if (editor != null && editor.getEditorControl() == event.widget) {
			editor.commit(MoveDirectionEnum.NONE, false);
		}
	}
}
