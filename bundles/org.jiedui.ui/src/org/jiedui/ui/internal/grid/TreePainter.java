/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.grid.RowTree;
import org.jiedui.ui.theme.Palette;

/** Draws a cell as deep as its row lies in the tree, with a mark where the row has parts that tells whether it is folded. */
final class TreePainter extends CellPainterWrapper {

	private static final int INDENT = 16;
	private static final int MARK = 8;
	private static final int GAP = 6;

	private final LedgerData data;
	private final RowTree tree;
	private final Palette palette;

	TreePainter(ICellPainter content, LedgerData data, RowTree tree, Palette palette) {
		super(content);
		this.data = data;
		this.tree = tree;
		this.palette = palette;
	}

	/** Where the mark of a row ends, measured from the left edge of its cell; a click before that folds or unfolds. */
	static int endOfMark(int depth) {
		return scaled(GAP + depth * INDENT + MARK);
	}

	private static int scaled(int pixels) {
		return GUIHelper.convertHorizontalPixelToDpi(pixels, false);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		EObject row = data.row(cell.getRowIndex());
		if (row == null) {
			super.paintCell(cell, gc, bounds, registry);
			return;
		}
		int end = endOfMark(tree.depth(row));
		if (tree.hasParts(row)) {
			mark(gc, bounds.x + end - scaled(MARK), bounds, tree.isFolded(row));
		}
		super.paintCell(cell, gc, new Rectangle(bounds.x + end, bounds.y, Math.max(0, bounds.width - end), bounds.height), registry);
	}

	private void mark(GC gc, int x, Rectangle bounds, boolean folded) {
		int size = scaled(MARK);
		int y = bounds.y + (bounds.height - size) / 2;
		Color foreground = gc.getForeground();
		int antialias = gc.getAntialias();
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.muted());
		gc.setLineWidth(Math.max(1, size * 3 / 16));
		gc.drawPolyline(folded ? new int[] { x + size / 4, y, x + size * 3 / 4, y + size / 2, x + size / 4, y + size }
				: new int[] { x, y + size / 4, x + size / 2, y + size * 3 / 4, x + size, y + size / 4 });
		gc.setLineWidth(1);
		gc.setAntialias(antialias);
		gc.setForeground(foreground);
	}
}
