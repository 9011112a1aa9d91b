/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookColorsTest {

	private static LookColors colors(Look look, boolean dark, boolean highContrast) {
		ColorRegistry registry = new ColorRegistry(Display.getDefault());
		for (Tone tone : Tone.values()) {
			registry.put(tone.id(), tone.standard(dark));
		}
		Color background = new Color(dark ? new RGB(0x2f, 0x2f, 0x2f) : new RGB(255, 255, 255));
		Color foreground = new Color(dark ? new RGB(230, 230, 230) : new RGB(30, 30, 30));
		return LookColors.of(look, new GridColors(background, foreground, background, background, background), new Palette(registry), highContrast);
	}

	@ParameterizedTest
	@EnumSource(Look.class)
	void textStaysReadableInLightAndDark(Look look) {
		for (boolean dark : new boolean[] { false, true }) {
			LookColors colors = colors(look, dark, false);
			assertThat(LookColors.contrast(colors.background().getRGB(), colors.foreground().getRGB())).isGreaterThan(4.5);
			assertThat(LookColors.contrast(colors.background().getRGB(), colors.sign().getRGB())).isGreaterThan(3);
		}
	}

	@ParameterizedTest
	@EnumSource(Look.class)
	void highContrastKeepsTheColoursOfThePlatform(Look look) {
		LookColors colors = colors(look, true, true);
		assertThat(colors.background().getRGB()).isEqualTo(new RGB(0x2f, 0x2f, 0x2f));
		assertThat(colors.foreground()).isEqualTo(colors.sign());
	}
}
