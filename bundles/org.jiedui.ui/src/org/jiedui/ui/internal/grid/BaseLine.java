/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Where text stands in a row. A line with Chinese characters may be taller than one with digits, since another font steps in for them.
 *
 * @param height of a line of digits
 * @param ascent of a line of digits: from its top to the base line
 * @param wideAscent of a line with Chinese characters
 */
record BaseLine(int height, int ascent, int wideAscent) {

	private static final int FIRST_WIDE = 0x2E80;

	static BaseLine of(Font font, GC gc) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText("0");
			int ascent = layout.getLineMetrics(0).getAscent();
			int height = layout.getBounds().height;
			layout.setText("国");
			return new BaseLine(height, ascent, layout.getLineMetrics(0).getAscent());
		} finally {
			layout.dispose();
		}
	}

	/** Where to draw a text so that its base line is that of the row. */
	int top(String text, int y, int rowHeight) {
		int digits = y + (rowHeight - height) / 2;
		boolean wide = text.chars().anyMatch(each -> each >= FIRST_WIDE);
		return wide ? digits + ascent - wideAscent : digits;
	}
}
