/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

	@TempDir
	private Path home;

	private Path file() {
		return home.resolve("new/language");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void remembersTheChoice(Language language) {
		language.remember(file());
		assertThat(Language.chosen(file())).isEqualTo(language);
	}

	@Test
	void followsTheSystemAgain() {
		Language.CHINESE.remember(file());
		Language.SYSTEM.remember(file());
		assertThat(Language.chosen(file())).isEqualTo(Language.SYSTEM);
		assertThat(file()).doesNotExist();
	}

	@Test
	void thatOfTheSystemIsShownWhereTheScreenHasIt() {
		assertThat(Language.SYSTEM.shown(Locale.CHINA, Locale.SIMPLIFIED_CHINESE)).isTrue();
		assertThat(Language.SYSTEM.shown(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)).isFalse();
		assertThat(Language.ENGLISH.shown(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)).isTrue();
	}

	@Test
	void takesUnknownWordsForTheSystem() {
		assertThat(Language.of("fr")).isEqualTo(Language.SYSTEM);
	}
}
