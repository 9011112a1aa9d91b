/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.theme.Palette;

/**
 * The colours of a look: a tint of its tone behind the text of the platform, so that what is written stays as readable as elsewhere.
 *
 * @param background of the cell
 * @param foreground of its text
 * @param sign of the small sign beside it
 */
record LookColors(Color background, Color foreground, Color sign) {

	private static final double LIGHT = 0.15;
	private static final double DARK = 0.28;
	/** What the guidelines for accessible content ask of text. */
	private static final double READABLE = 4.5;
	private static final double STEP = 0.1;

	/** @param highContrast whether the platform wants its own colours only: then there is the sign, and no tint */
	static LookColors of(Look look, GridColors colors, Palette palette, boolean highContrast) {
		RGB background = colors.background().getRGB();
		RGB foreground = colors.foreground().getRGB();
		if (highContrast) {
			return new LookColors(colors.background(), colors.foreground(), colors.foreground());
		}
		RGB tone = palette.get(look.tone()).getRGB();
		if (look == Look.MUTED) {
			return new LookColors(colors.background(), new Color(readable(tone, background, foreground)), new Color(tone));
		}
		RGB tint = GridColors.blend(background, tone, Palette.isDark(background) ? DARK : LIGHT);
		return new LookColors(new Color(tint), colors.foreground(), new Color(tone));
	}

	/** The colour, or as much of it towards the one of text as can be read. */
	private static RGB readable(RGB color, RGB background, RGB text) {
		RGB found = color;
		for (double share = STEP; contrast(found, background) < READABLE && share <= 1; share += STEP) {
			found = GridColors.blend(color, text, share);
		}
		return found;
	}

	/** How much two colours differ in brightness, from 1 to 21. */
	static double contrast(RGB one, RGB other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
