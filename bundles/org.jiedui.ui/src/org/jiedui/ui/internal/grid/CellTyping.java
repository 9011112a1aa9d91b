/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.CellEditorCreatedEvent;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Knows whether a cell is in edit and holds what its object does not have, and tells when that may be another. */
public final class CellTyping implements ILayerListener {

	private final NatTable table;
	private final CellTexts texts;
	private Runnable listener = () -> {
	};
	private Text text;
	private Supplier<String> stored;

	/** @param texts of cells in edit */
	CellTyping(NatTable table, CellTexts texts) {
		this.table = table;
		this.texts = texts;
		table.addLayerListener(this);
	}

	/** @param told when {@link #isTyping()} may be another */
	public void onTyping(Runnable told) {
		listener = told;
	}

	/** Whether a cell is in edit whose text is another than that of the value. */
	public boolean isTyping() {
		return text != null && !text.getText().equals(stored.get());
	}

	@Override
	public void handleLayerEvent(ILayerEvent event) {
		if (event instanceof CellEditorCreatedEvent created && created.getEditor().getEditorControl() instanceof Text opened) {
			ICellEditor editor = created.getEditor();
			ILayerCell cell = table.getCellByPosition(editor.getColumnPosition(), editor.getRowPosition());
			if (cell != null && cell.getConfigLabels().hasLabel(CellLabels.BODY)) {
				opened(opened, () -> String.valueOf(texts.canonicalToDisplayValue(cell, table.getConfigRegistry(), cell.getDataValue())));
			}
		}
	}

	private void opened(Text opened, Supplier<String> value) {
		text = opened;
		stored = value;
		opened.addListener(SWT.Modify, event -> listener.run());
		opened.addListener(SWT.Dispose, event -> {
			if (text == opened) {
				text = null;
			}
			listener.run();
		});
		listener.run();
	}
}
