/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jiedui.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class SpanTest {

	@Test
	void isAsLongAsTheDateIsVague() {
		assertThat(Span.of(PartialDate.of(2024, 2))).isEqualTo(new Span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
		assertThat(Span.of(LocalDate.of(2024, 2, 1))).isEqualTo(new Span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1)));
		assertThat(Span.between(PartialDate.of(2021), null)).isEqualTo(new Span(LocalDate.of(2021, 1, 1), null));
	}

	@Test
	void isBeforeOnlyWhenThatIsCertain() {
		assertThat(Span.of(PartialDate.of(2021)).isBefore(Span.of(PartialDate.of(2022)))).isTrue();
		assertThat(Span.of(PartialDate.of(2021)).isBefore(Span.of(LocalDate.of(2021, 12, 31)))).isFalse();
		assertThat(Span.of(null).isBefore(Span.of(PartialDate.of(2022)))).isFalse();
	}

	@Test
	void isApartFromWhatHasNoDayInCommon() {
		Span open = Span.between(PartialDate.of(2021), null);
		assertThat(open.isApartFrom(Span.of(PartialDate.of(2020)))).isTrue();
		assertThat(open.isApartFrom(Span.of(PartialDate.of(2030)))).isFalse();
	}
}
