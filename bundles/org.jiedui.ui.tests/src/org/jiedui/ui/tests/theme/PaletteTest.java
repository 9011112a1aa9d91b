/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.theme.Palette;
import org.jiedui.ui.theme.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

	private final ColorRegistry registry = new ColorRegistry(Display.getDefault());
	private final Palette palette = new Palette(registry);

	@ParameterizedTest
	@EnumSource
	void theWorkbenchKnowsEachToneInBothThemes(Tone tone) throws IOException {
		RGB light = tone.standard(false);
		RGB dark = tone.standard(true);
		assertThat(text("/plugin.xml")).contains(
				"<colorDefinition id=\"%s\"".formatted(tone.id()), "value=\"%d,%d,%d\"".formatted(light.red, light.green, light.blue));
		assertThat(text("/css/dark.css")).containsPattern("#%s \\{\\s+color: #%02x%02x%02x;"
				.formatted(tone.id().replace('.', '-'), dark.red, dark.green, dark.blue));
	}

	@Test
	void standardColoursServeWithoutWorkbench() {
		assertThat(palette.error().getRGB()).isEqualTo(Tone.ERROR.standard(Display.isSystemDarkTheme()));
	}

	@Test
	void whatTheThemeSaysWins() {
		registry.put(Tone.ACCENT.id(), new RGB(1, 2, 3));
		assertThat(palette.accent().getRGB()).isEqualTo(new RGB(1, 2, 3));
	}

	@Test
	void tellsOfANewThemeAsLongAsTheOwnerLives() {
		Shell owner = new Shell(Display.getDefault());
		AtomicInteger told = new AtomicInteger();
		palette.onChange(owner, told::incrementAndGet);
		registry.put(Tone.GOOD.id(), new RGB(1, 2, 3));
		owner.dispose();
		registry.put(Tone.GOOD.id(), new RGB(3, 2, 1));
		assertThat(told).hasValue(1);
	}

	private static String text(String resource) throws IOException {
		try (InputStream in = Tone.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
