/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	/** English may name a value more than once, for one and for many. */
	private static Set<String> gaps(String text) {
		return Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle("org.jiedui.cli." + name, locale, TextsTest.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
