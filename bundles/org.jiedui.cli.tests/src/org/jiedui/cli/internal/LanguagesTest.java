/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "--lang zh report", "--lang=zh report", "report --language zh", "report --language=zh" })
	void theLanguageIsKnownBeforeTheArgumentsAreParsed(String line) {
		assertThat(Languages.of(List.of(line.split(" ")), Locale.ENGLISH)).isEqualTo(Locale.CHINESE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "report", "report --programme --lang", "report --year=2023" })
	void withoutAWordItIsThatOfThePlatform(String line) {
		assertThat(Languages.of(List.of(line.split(" ")), Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
	}
}
