/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/** A text that begins with the letter by which it was opened, as in a spreadsheet. */
final class TypedCellEditor extends TextCellEditor {

	private boolean typed;

	TypedCellEditor(Composite parent, int style) {
		super(parent, style);
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		super.activate(event);
		typed = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && ScoreTree.isTyped(event);
		if (typed) {
			text.setText(String.valueOf(event.character));
		}
	}

	@Override
	protected void doSetFocus() {
		super.doSetFocus();
		if (typed) {
			text.setSelection(text.getCharCount());
		}
	}
}
