/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.Optional;

import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written behind a number is understood when it is typed. */
class UnitNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "人", "人次", "户", "家", "批", "个", "株", "头", "吨", "平方公里", "学时", "projects", "times" })
	void whatIsWrittenIsReadBack(String symbol) {
		QuantityFormat format = new QuantityFormat(new QualifierWords(new Labels(Locale.ENGLISH)), Optional.of(symbol));
		for (String name : new String[] { UnitNames.nameOfOne(symbol, "en"), UnitNames.name(symbol, "en"), symbol }) {
			assertThatCode(() -> format.parse("1 " + name)).doesNotThrowAnyException();
			assertThatCode(() -> format.parse("1 " + name.toUpperCase(Locale.ROOT))).doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "person-time", "persontime", "batch", "perso" })
	void anotherUnitIsNoneOfPersons(String text) {
		assertThat(UnitNames.names("人", text)).isFalse();
	}
}
