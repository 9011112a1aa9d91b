/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;

/**
 * The colours of series: the accent and the grey of the palette by turns, each time paler, so that they differ in lightness too and can be told apart
 * on paper. What is wrong, doubtful or good has colours of its own, which mean nothing else.
 *
 * @param palette of the theme in use
 * @param background on which is drawn
 */
record SeriesColors(Palette palette, Color background) {

	private static final Tone[] TONES = { Tone.ACCENT, Tone.MUTED };
	private static final double STEP = 0.66;

	/** The colour of a series by its number. */
	Color of(int series) {
		Color full = palette.get(TONES[series % TONES.length]);
		double strength = Math.pow(STEP, series / TONES.length);
		RGB from = full.getRGB();
		RGB to = background.getRGB();
		return new Color(mix(from.red, to.red, strength), mix(from.green, to.green, strength), mix(from.blue, to.blue, strength));
	}

	private static int mix(int from, int to, double strength) {
		return (int) Math.round(from * strength + to * (1 - strength));
	}
}
