/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.swt.graphics.Rectangle;

/** Edits text of several lines over the rows below; Enter commits, Alt+Enter starts a line, as in spreadsheets. */
final class LongTextCellEditor extends MultiLineTextCellEditor {

	private static final int WIDTH = 320;
	private static final int LINES = 5;

	LongTextCellEditor() {
		super(true);
		setCommitOnEnter(true);
	}

	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		return new Rectangle(cell.x, cell.y, Math.max(cell.width, WIDTH), cell.height * LINES);
	}
}
