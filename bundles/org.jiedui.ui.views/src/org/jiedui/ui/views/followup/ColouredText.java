/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.function.Function;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** A text in a colour, which the desktop leaves out where a list paints its selection itself. */
final class ColouredText extends StyledCellLabelProvider {

	private final Function<Object, String> text;
	private final Function<Object, Color> colour;
	private final Function<Object, String> tip;

	/**
	 * @param colour null for that of the list
	 * @param tip null for none
	 */
	ColouredText(Function<Object, String> text, Function<Object, Color> colour, Function<Object, String> tip) {
		this.text = text;
		this.colour = colour;
		this.tip = tip;
	}

	@Override
	public void update(ViewerCell cell) {
		String shown = text.apply(cell.getElement());
		Color tone = colour.apply(cell.getElement());
		cell.setText(shown);
		cell.setStyleRanges(tone == null || shown.isEmpty() ? null : new StyleRange[] { new StyleRange(0, shown.length(), tone, null) });
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		return tip.apply(element);
	}
}
