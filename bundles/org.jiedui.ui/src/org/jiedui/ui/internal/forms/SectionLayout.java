/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.jiedui.ui.internal.forms.Field.Extent;

/** Rows of fields: two beside each other where there is room, each in its own line where there is not. Reading order is tab order. */
final class SectionLayout extends Layout {

	/** From this width on there are two columns. */
	static final int TWO_COLUMNS = 620;
	private static final int COLUMN_GAP = 20;
	private static final int ROW_GAP = 6;
	private static final int BLOCK_GAP = 12;

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? TWO_COLUMNS - 1 : widthHint;
		return new Point(width, arrange(composite, width, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		arrange(composite, composite.getClientArea().width, true);
	}

	/** @return the height */
	private static int arrange(Composite composite, int width, boolean apply) {
		int y = 0;
		for (List<FieldRow> line : lines(composite, width >= TWO_COLUMNS)) {
			int share = columns(line, width);
			int height = 0;
			int x = 0;
			y += y == 0 ? 0 : line.getFirst().extent() == Extent.BLOCK ? BLOCK_GAP : ROW_GAP;
			for (FieldRow row : line) {
				int rowHeight = row.computeSize(share, SWT.DEFAULT).y;
				if (apply) {
					row.setBounds(new Rectangle(x, y, share, rowHeight));
				}
				height = Math.max(height, rowHeight);
				x += share + COLUMN_GAP;
			}
			y += height;
		}
		return y;
	}

	private static int columns(List<FieldRow> line, int width) {
		boolean half = width >= TWO_COLUMNS && line.getFirst().extent() == Extent.COLUMN;
		return half ? (width - COLUMN_GAP) / 2 : width;
	}

	private static List<List<FieldRow>> lines(Composite composite, boolean two) {
		List<List<FieldRow>> lines = new ArrayList<>();
		List<FieldRow> open = null;
		for (var child : composite.getChildren()) {
			if (!(child instanceof FieldRow row) || !row.relevant()) {
				continue;
			}
			boolean joins = two && open != null && row.extent() == Extent.COLUMN;
			if (joins) {
				open.add(row);
				open = null;
			} else {
				List<FieldRow> line = new ArrayList<>(List.of(row));
				lines.add(line);
				open = two && row.extent() == Extent.COLUMN ? line : null;
			}
		}
		return lines;
	}
}
