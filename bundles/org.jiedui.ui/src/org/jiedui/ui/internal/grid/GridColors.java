/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.theme.Palette;

/**
 * The colours that a grid makes of those of the platform and the palette.
 *
 * @param background of cells
 * @param foreground of text
 * @param selection background of selected cells
 * @param selectedHead background of the heads of rows and columns that have selected cells
 * @param frozenEdge the line beside frozen columns
 */
public record GridColors(Color background, Color foreground, Color selection, Color selectedHead, Color frozenEdge) {

	private static final double SELECTION = 0.16;
	private static final double SELECTED_HEAD = 0.22;

	/** The colours of now. UI thread only. */
	public static GridColors of(Display display, Palette palette) {
		RGB background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		RGB foreground = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
		boolean dark = Palette.isDark(palette.zebra().getRGB());
		if (dark != Palette.isDark(background)) {
			// The theme of the workbench is not that of the platform, which the platform's colours do not know.
			background = blend(palette.zebra().getRGB(), dark ? new RGB(0, 0, 0) : new RGB(255, 255, 255), dark ? 0.12 : 1);
			foreground = dark ? new RGB(230, 230, 230) : new RGB(30, 30, 30);
		}
		RGB accent = palette.accent().getRGB();
		return new GridColors(new Color(background), new Color(foreground), new Color(blend(background, accent, SELECTION)),
				new Color(blend(palette.header().getRGB(), accent, SELECTED_HEAD)),
				new Color(blend(palette.gridLine().getRGB(), palette.muted().getRGB(), 0.4)));
	}

	/** So much of the second colour over the first. */
	public static RGB blend(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share), mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first + (second - first) * share);
	}
}
