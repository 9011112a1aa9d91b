/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the command line is there in both languages, with the same gaps. */
class TextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "internal.messages", "spi.messages", "internal.model.messages", "internal.command.messages", "internal.command.help" })
	void areCompleteInBothLanguages(String name) {
		ResourceBundle english = bundle(name, Locale.ROOT);
		ResourceBundle chinese = bundle(name, Locale.CHINESE);
		assertThat(chinese.keySet()).isEqualTo(english.keySet());
		assertThat(english.keySet()).allSatisfy(key -> {
			assertThat(gaps(chinese.getString(key))).isEqualTo(gaps(english.getString(key)));
			// An apostrophe is a quote in a message format and would swallow the gaps after it.
			assertThat(name.endsWith("help") || !english.getString(key).contains("'")).isTrue();
		});
	}

	private static long gaps(String text) {
		return text.chars().filter(character -> character == '{').count();
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle("org.jiedui.cli." + name, locale, TextsTest.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
