/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.internal.grid.GridColors;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/**
 * The colours of a chart, made of those of the platform and the palette.
 *
 * @param outlined whether bars have an outline in the colour of the text, since colours alone may not tell them from the ground
 */
record GanttColors(Color ground, Color text, Color line, Color head, Color zebra, Color selection, Color bar, Color done, Color summary,
		Color baseline, Color late, Color mark, Color link, Color today, Color muted, boolean outlined) {

	private static final double PALE = 0.32;
	private static final double FAINT = 0.55;

	/** The colours on the screen now. UI thread only. */
	static GanttColors of(Display display, Palette palette) {
		GridColors grid = GridColors.of(display, palette);
		if (display.getHighContrast()) {
			Color text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
			Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
			Color chosen = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
			return new GanttColors(ground, text, text, ground, ground, grid.selection(), ground, chosen, text, text, text, text, text, chosen, text,
					true);
		}
		return made(grid.background().getRGB(), grid.foreground(), grid.selection(), palette);
	}

	/** The colours on paper: those of a light screen, whatever the screen is like. */
	static GanttColors onPaper() {
		RGB white = new RGB(255, 255, 255);
		RGB accent = Tone.ACCENT.standard(false);
		return made(white, new Color(20, 20, 20), new Color(GridColors.blend(white, accent, 0.1)), Tone.GRID_LINE.standard(false),
				Tone.HEADER.standard(false), Tone.ZEBRA.standard(false), accent, Tone.MUTED.standard(false), Tone.ERROR.standard(false),
				Tone.WARNING.standard(false));
	}

	private static GanttColors made(RGB ground, Color text, Color selection, Palette palette) {
		return made(ground, text, selection, palette.gridLine().getRGB(), palette.header().getRGB(), palette.zebra().getRGB(), palette.accent().getRGB(),
				palette.muted().getRGB(), palette.error().getRGB(), palette.warning().getRGB());
	}

	private static GanttColors made(RGB ground, Color text, Color selection, RGB line, RGB head, RGB zebra, RGB accent, RGB muted, RGB error,
			RGB warning) {
		return new GanttColors(new Color(ground), text, new Color(line), new Color(head), new Color(zebra), selection,
				new Color(GridColors.blend(ground, accent, PALE)), new Color(accent),
				new Color(GridColors.blend(text.getRGB(), muted, 0.4)), new Color(GridColors.blend(ground, muted, FAINT)), new Color(error), new Color(warning),
				new Color(GridColors.blend(ground, muted, 0.8)), new Color(error), new Color(muted), false);
	}
}
