/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/** How a column of a comparison looks. */
final class DifferenceLabel extends ColumnLabelProvider {

	private final int column;
	private final DifferenceText texts;
	private final Palette palette;

	/** @param column 0 for what differs, 1 and 2 for the sides */
	DifferenceLabel(int column, DifferenceText texts, Palette palette) {
		this.column = column;
		this.texts = texts;
		this.palette = palette;
	}

	@Override
	public String getText(Object element) {
		return column == 0 ? texts.what(element) : texts.side(element, column == 1);
	}

	@Override
	public Color getForeground(Object element) {
		if (element instanceof PlanDifference difference) {
			return switch (difference.kind()) {
				case SAME -> null;
				case CHANGED -> palette.warning();
				case ADDED -> palette.get(Tone.GOOD);
				case REMOVED -> palette.error();
			};
		}
		return column == 0 ? palette.muted() : null;
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof PlanDifference && column == 0 ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
	}
}
