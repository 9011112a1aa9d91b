/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.jiedui.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

	@ParameterizedTest
	@EnumSource(Qualifier.class)
	void everyQualifierSurvivesItsText(Qualifier qualifier) {
		Quantity quantity = Quantity.of(600, qualifier);
		assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
	}

	@Test
	void readsWhatArticlesWrite() {
		assertThat(Quantity.parse("600余")).isEqualTo(Quantity.of(600, Qualifier.OVER));
		assertThat(Quantity.parse("不少于2")).isEqualTo(Quantity.of(2, Qualifier.AT_LEAST));
		assertThat(Quantity.parse("12.50")).hasToString("12.5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "很多", "1/2", "余" })
	void refusesWhatIsNoNumber(String text) {
		assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(NumberFormatException.class);
	}

	@Test
	void noTextIsNoQuantity() {
		assertThat(Quantity.parse("")).isNull();
	}

	@Test
	void needsNumberAndQualifier() {
		assertThatNullPointerException().isThrownBy(() -> new Quantity(null, Qualifier.EXACT));
		assertThatNullPointerException().isThrownBy(() -> new Quantity(BigDecimal.ONE, null));
	}
}
