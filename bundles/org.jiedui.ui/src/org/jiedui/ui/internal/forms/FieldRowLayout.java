/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A row: label at the left, the field beside it, the message below the field. A block has no label. */
final class FieldRowLayout extends Layout {

	/** From the left edge to the label: room for the bar that tells of unsaved changes. */
	static final int GUTTER = 10;
	private static final int GAP = 10;
	/** Height of a field of one line, on whose middle the label stands. */
	private static final int LINE = 28;

	private final LabelColumn column;

	FieldRowLayout(LabelColumn column) {
		this.column = column;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		FieldRow row = (FieldRow) composite;
		int left = left(row);
		int inner = widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, widthHint - left);
		Point field = row.fieldControl().computeSize(inner, SWT.DEFAULT);
		int height = field.y;
		if (row.caption() != null) {
			height = Math.max(height, row.caption().computeSize(column.width(), SWT.DEFAULT).y);
		}
		if (row.message().isShown()) {
			height += row.message().computeSize(inner, SWT.DEFAULT).y;
		}
		return new Point(widthHint == SWT.DEFAULT ? left + field.x : widthHint, height);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		FieldRow row = (FieldRow) composite;
		Rectangle area = row.getClientArea();
		int left = left(row);
		int width = Math.max(0, area.width - left);
		Control field = row.fieldControl();
		int height = field.computeSize(width, SWT.DEFAULT).y;
		field.setBounds(left, 0, width, height);
		if (row.caption() != null) {
			int labelHeight = row.caption().computeSize(column.width(), SWT.DEFAULT).y;
			row.caption().setBounds(GUTTER, Math.max(0, (LINE - labelHeight) / 2), column.width(), labelHeight);
		}
		if (row.message().isShown()) {
			row.message().setBounds(left, height, width, row.message().computeSize(width, SWT.DEFAULT).y);
		}
	}

	private int left(FieldRow row) {
		return row.caption() == null ? GUTTER : GUTTER + column.width() + GAP;
	}
}
