/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.theme.Palette;

/** Shows at the cell what is wrong with what was typed; the cell stays in edit. */
final class CellErrors extends AbstractEditErrorHandler {

	private final Palette palette;
	private final boolean telling;

	/** @param telling whether the message pops up at once, as when Enter was pressed, or waits for the mouse, as while typing goes on */
	CellErrors(Palette palette, boolean telling) {
		super(null);
		this.palette = palette;
		this.telling = telling;
	}

	@Override
	public void displayError(ICellEditor cellEditor, IConfigRegistry registry, Exception error) {
		if (cellEditor.getEditorControl() instanceof Text text && !text.isDisposed()) {
			if (text.getData(CellErrors.class.getName()) == null) {
				text.setData(CellErrors.class.getName(), text.getForeground());
			}
			text.setForeground(palette.error());
			text.setToolTipText(error.getMessage());
			if (telling && cellEditor instanceof TextCellEditor editor) {
				editor.showErrorDecorationHover(error.getMessage());
			}
		}
	}

	@Override
	public void removeError(ICellEditor cellEditor) {
		if (cellEditor.getEditorControl() instanceof Text text && !text.isDisposed()
				&& text.getData(CellErrors.class.getName()) instanceof Color former) {
			text.setForeground(former);
			text.setData(CellErrors.class.getName(), null);
			text.setToolTipText(null);
			if (cellEditor instanceof TextCellEditor editor) {
				editor.getDecorationProvider().hideDecoration();
			}
		}
	}
}
