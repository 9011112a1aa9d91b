/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitTest {

	@Test
	void isItsSymbol() {
		assertThat(Unit.parse(" 人次 ")).isEqualTo(Unit.PERSON_TIMES).hasToString("人次").isNotEqualTo(Unit.PERSONS);
	}

	@Test
	void needsASymbol() {
		assertThat(Unit.parse(" ")).isNull();
		assertThat(Unit.parse(null)).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> new Unit(" "));
	}
}
