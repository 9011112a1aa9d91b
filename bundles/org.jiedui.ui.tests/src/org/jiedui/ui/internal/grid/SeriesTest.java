/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTest {

	private static final Object MANY = Quantity.of(15_000, Qualifier.MORE);

	static Stream<Arguments> series() {
		return Stream.of(
				Arguments.of("one number is repeated", List.of(5), List.of(5, 5)),
				Arguments.of("numbers go on at their distance", List.of(2, 4), List.of(6, 8)),
				Arguments.of("downwards too", List.of(10L, 7L), List.of(4L, 1L, -2L)),
				Arguments.of("at no common distance they are repeated", List.of(1, 2, 5), List.of(1, 2, 5, 1)),
				Arguments.of("fractions stay exact", List.of(new BigDecimal("0.1"), new BigDecimal("0.2")), List.of(new BigDecimal("0.3"))),
				Arguments.of("money", List.of(Money.of(100), Money.of(150)), List.of(Money.of(200))),
				Arguments.of("what is qualified otherwise is no series", List.of(Quantity.of(1), MANY), List.of(Quantity.of(1), MANY)),
				Arguments.of("one day", List.of(day("2024-02-28")), List.of(day("2024-02-29"), day("2024-03-01"))),
				Arguments.of("weeks", List.of(day("2024-01-01"), day("2024-01-08")), List.of(day("2024-01-15"))),
				Arguments.of("months", List.of(day("2024-01-15"), day("2024-02-15")), List.of(day("2024-03-15"), day("2024-04-15"))),
				Arguments.of("years", List.of(PartialDate.of(2021)), List.of(PartialDate.of(2022), PartialDate.of(2023))),
				Arguments.of("months without a day", List.of(PartialDate.of(2023, 11)), List.of(PartialDate.of(2023, 12), PartialDate.of(2024, 1))),
				Arguments.of("dates known to a day go on by days", List.of(PartialDate.parse("2024-04-16")), List.of(PartialDate.parse("2024-04-17"))),
				Arguments.of("dates of unlike precision are repeated", List.of(PartialDate.of(2023), PartialDate.of(2023, 5)),
						List.of(PartialDate.of(2023), PartialDate.of(2023, 5))),
				Arguments.of("a number at the end counts on", List.of("项目09"), List.of("项目10", "项目11")),
				Arguments.of("by its distance", List.of("A-2", "A-4"), List.of("A-6")),
				Arguments.of("other words are repeated", List.of("甲", "乙"), List.of("甲", "乙", "甲")),
				Arguments.of("numbers of other words too", List.of("甲1", "乙2"), List.of("甲1", "乙2")));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("series")
	void goesOn(String name, List<Object> given, List<Object> expected) {
		assertThat(IntStream.range(0, expected.size()).mapToObj(Series.after(given)).toList()).as(name).isEqualTo(expected);
	}
}
