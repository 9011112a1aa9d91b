/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/**
 * Draws over the row of a group what it is called, across the cells up to the first that has a number: a mark that tells whether it is folded, its
 * value, how many rows it has.
 */
final class GroupTitles implements IOverlayPainter {

	private static final int INDENT = 16;
	private static final int MARK = 8;
	private static final int GAP = 6;

	private final NatTable table;
	private final LedgerData data;
	private final GroupTexts texts;
	private final Palette palette;

	GroupTitles(NatTable table, LedgerData data, GroupTexts texts, Palette palette) {
		this.table = table;
		this.data = data;
		this.texts = texts;
		this.palette = palette;
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		if (!data.rows().isGrouped() || table.getColumnCount() < 2) {
			return;
		}
		Rectangle clip = gc.getClipping();
		for (int row = 0; row < table.getRowCount(); row++) {
			int y = table.getStartYOfRowPosition(row);
			if (y < clip.y + clip.height && y + table.getRowHeightByPosition(row) > clip.y) {
				int position = row;
				group(position).ifPresent(group -> paint(gc, position, group));
			}
		}
		gc.setClipping(clip);
	}

	/** The group in a row of the table; empty where there is none. */
	Optional<GroupRow> group(int row) {
		LabelStack regions = table.getRegionLabelsByXY(table.getStartXOfColumnPosition(1) + 1, table.getStartYOfRowPosition(row) + 1);
		return regions != null && regions.hasLabel(GridRegion.BODY) ? data.group(table.getRowIndexByPosition(row)) : Optional.empty();
	}

	/** Where the mark of a group ends, before which a click folds or unfolds it. */
	int endOfMark(GroupRow group) {
		return markOf(group) + scaled(MARK) + scaled(GAP);
	}

	private int markOf(GroupRow group) {
		return table.getStartXOfColumnPosition(1) + scaled(GAP) + group.level() * scaled(INDENT);
	}

	private static int scaled(int pixels) {
		return GUIHelper.convertHorizontalPixelToDpi(pixels, false);
	}

	private void paint(GC gc, int row, GroupRow group) {
		Font former = gc.getFont();
		Color foreground = gc.getForeground();
		Rectangle formerClip = gc.getClipping();
		Rectangle area = new Rectangle(table.getStartXOfColumnPosition(1), table.getStartYOfRowPosition(row), 0, table.getRowHeightByPosition(row) - 1);
		area.width = end(gc, row, group) - area.x;
		gc.setClipping(area.intersection(formerClip));
		mark(gc, markOf(group), area, data.rows().isFolded(group));
		Font plain = JFaceResources.getDefaultFont();
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		int x = endOfMark(group);
		String column = texts.column(group);
		if (!column.isEmpty()) {
			x = text(gc, column, x, area, plain, palette.muted());
		}
		x = text(gc, texts.value(group), x, area, group.level() == 0 ? bold : plain, foreground(row));
		text(gc, texts.count(group), x, area, plain, palette.muted());
		gc.setFont(former);
		gc.setForeground(foreground);
		gc.setClipping(formerClip);
	}

	private Color foreground(int row) {
		ILayerCell cell = table.getCellByPosition(1, row);
		return cell == null ? table.getForeground()
				: CellStyleUtil.getCellStyle(cell, table.getConfigRegistry()).getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR);
	}

	/** Where the first number begins. */
	private int end(GC gc, int row, GroupRow group) {
		int end = table.getStartXOfColumnPosition(1) + table.getWidth();
		for (int position = 1; position < table.getColumnCount(); position++) {
			String total = texts.total(group, data.column(table.getColumnIndexByPosition(position)));
			if (!total.isEmpty()) {
				int right = table.getStartXOfColumnPosition(position) + table.getColumnWidthByPosition(position);
				end = Math.min(end, Math.max(table.getStartXOfColumnPosition(position), right - gc.textExtent(total).x - 2 * scaled(GAP)));
			}
		}
		return end;
	}

	private void mark(GC gc, int x, Rectangle area, boolean folded) {
		int size = scaled(MARK);
		int y = area.y + (area.height - size) / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.muted());
		gc.setLineWidth(Math.max(1, size * 3 / 16));
		gc.drawPolyline(folded ? new int[] { x + size / 4, y, x + size * 3 / 4, y + size / 2, x + size / 4, y + size }
				: new int[] { x, y + size / 4, x + size / 2, y + size * 3 / 4, x + size, y + size / 4 });
		gc.setLineWidth(1);
	}

	private static int text(GC gc, String text, int x, Rectangle area, Font font, Color color) {
		gc.setFont(font);
		gc.setForeground(color);
		gc.drawText(text, x, BaseLine.of(font, gc).top(text, area.y, area.height), SWT.DRAW_TRANSPARENT);
		return x + gc.textExtent(text).x + scaled(GAP);
	}
}
