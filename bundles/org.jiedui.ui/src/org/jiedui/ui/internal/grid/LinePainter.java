/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.IDisplayConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the text of a cell in one line, cut with an ellipsis where it does not fit. All cells of a row share one base line, also where
 * Chinese characters come from another font than digits. Widths are kept, since the same texts are painted again and again.
 */
final class LinePainter extends AbstractCellPainter {

	private static final int PADDING = 6;
	/** Room for the sign of a look beside the text, more than the padding has. */
	private static final int SIGN = 3;
	private static final int KEPT = 4096;
	private static final String ELLIPSIS = "…";

	private final Map<String, Integer> widths = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
			return size() > KEPT;
		}
	};
	private Font measured;
	private BaseLine baseLine;

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		IStyle style = CellStyleUtil.getCellStyle(cell, registry);
		String text = text(cell, registry);
		if (text.isEmpty()) {
			return;
		}
		Font formerFont = gc.getFont();
		Color formerColor = gc.getForeground();
		prepare(gc, style);
		int padding = GUIHelper.convertHorizontalPixelToDpi(PADDING, false);
		int left = padding + (cell.getConfigLabels().hasLabel(CellLabels.REASON) ? GUIHelper.convertHorizontalPixelToDpi(SIGN, false) : 0);
		int room = bounds.width - left - padding;
		String shown = cut(gc, text, room);
		int free = Math.max(0, room - width(gc, shown));
		HorizontalAlignmentEnum alignment = style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT);
		int indent = alignment == HorizontalAlignmentEnum.RIGHT ? free : alignment == HorizontalAlignmentEnum.CENTER ? free / 2 : 0;
		gc.drawText(shown, bounds.x + left + indent, baseLine.top(shown, bounds.y, bounds.height), SWT.DRAW_TRANSPARENT);
		gc.setFont(formerFont);
		gc.setForeground(formerColor);
	}

	private void prepare(GC gc, IStyle style) {
		Font font = style.getAttributeValue(CellStyleAttributes.FONT);
		gc.setFont(font);
		gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
		if (font != measured) {
			measured = font;
			widths.clear();
			baseLine = BaseLine.of(font, gc);
		}
	}

	private static String text(ILayerCell cell, IConfigRegistry registry) {
		IDisplayConverter converter = registry.getConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, cell.getDisplayMode(),
				cell.getConfigLabels());
		Object shown = converter == null ? cell.getDataValue() : converter.canonicalToDisplayValue(cell, registry, cell.getDataValue());
		return shown == null ? "" : shown.toString().replace('\n', ' ');
	}

	private int width(GC gc, String text) {
		return widths.computeIfAbsent(text, each -> gc.textExtent(each).x);
	}

	private String cut(GC gc, String text, int room) {
		if (width(gc, text) <= room) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int half = (fits + tooLong) / 2;
			if (gc.textExtent(text.substring(0, half) + ELLIPSIS).x <= room) {
				fits = half;
			} else {
				tooLong = half;
			}
		}
		return text.substring(0, fits) + ELLIPSIS;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		prepare(gc, CellStyleUtil.getCellStyle(cell, registry));
		return width(gc, text(cell, registry)) + 3 * GUIHelper.convertHorizontalPixelToDpi(PADDING, false);
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		prepare(gc, CellStyleUtil.getCellStyle(cell, registry));
		return gc.getFontMetrics().getHeight();
	}
}
