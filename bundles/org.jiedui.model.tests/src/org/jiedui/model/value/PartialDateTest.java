/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "2024", "2024-04", "2024-04-16", "2024-02-29" })
	void keepsWhatIsKnown(String text) {
		assertThat(PartialDate.parse(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "24", "2024-4", "2024-13", "2023-02-29", "2024-04-31", "2024/04/16", "2024-04-16T00:00", "未知" })
	void refusesWhatIsNoDay(String text) {
		assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
	}

	@Test
	void aDayNeedsItsMonth() {
		assertThatThrownBy(() -> new PartialDate(2024, 0, 3)).isInstanceOf(DateTimeException.class);
	}

	@Test
	void noTextIsNoDate() {
		assertThat(PartialDate.parse(null)).isNull();
		assertThat(PartialDate.parse(" ")).isNull();
	}

	@Test
	void spansAllDaysThatItCanMean() {
		assertThat(PartialDate.of(2024).earliest()).isEqualTo("2024-01-01");
		assertThat(PartialDate.of(2024).latest()).isEqualTo("2024-12-31");
		assertThat(PartialDate.of(2024, 2).latest()).isEqualTo("2024-02-29");
		assertThat(PartialDate.of(LocalDate.of(2024, 2, 3)).latest()).isEqualTo("2024-02-03");
	}

	@Test
	void isBeforeOnlyWhereThatIsCertain() {
		assertThat(PartialDate.of(2023).isBefore(PartialDate.of(2024, 1))).isTrue();
		assertThat(PartialDate.of(2024).isBefore(PartialDate.of(2024, 6))).isFalse();
		assertThat(PartialDate.of(2024, 5).isBefore(PartialDate.of(2024, 6))).isTrue();
	}

	@Test
	void sortsAsItsTextDoes() {
		List<String> texts = List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-10");
		assertThat(texts.reversed().stream().map(PartialDate::parse).sorted().map(PartialDate::toString)).containsExactlyElementsOf(texts)
				.isSorted();
	}
}
