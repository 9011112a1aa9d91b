/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.jiedui.evidence.StatedQualifier;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much room the words of a text leave. */
class StatedTest {

	@ParameterizedTest
	@CsvSource({
			"15000多个, 15000, MORE, 15326, true", "15000多个, 15000, MORE, 14999, false", "15000多个, 15000, MORE, 16001, false",
			"400余人, 400, MORE, 463, true", "400余人, 400, MORE, 520, false", "近2000人, 2000, NEARLY, 1960, true", "近2000人, 2000, NEARLY, 2010, false",
			"约300人, 300, ABOUT, 315, true", "不少于2次, 2, AT_LEAST, 7, true", "不少于2次, 2, AT_LEAST, 1, false", "不足100人, 100, LESS, 96, true",
			"不超过50人, 50, AT_MOST, 51, false", "1211人, 1211, EXACT, 1211, true", "1211人, 1211, EXACT, 1248, false", "200人, 200, EXACT, 201, false" })
	void agrees(String text, BigDecimal number, StatedQualifier qualifier, long booked, boolean agrees) {
		assertThat(Stated.of(text, number, null, qualifier).agreesWith(Stated.of(Quantity.of(booked)))).isEqualTo(agrees);
	}

	@ParameterizedTest
	@CsvSource({ "1.25亿元, 125000000, 124800000, true", "1.25亿元, 125000000, 123000000, false", "3522万元, 35220000, 35224999, true",
			"3522万元, 35220000, 35230000, false", "35220000元, 35220000, 35220001, false" })
	void whatIsWrittenInTenThousandsWasRounded(String text, BigDecimal number, long booked, boolean agrees) {
		assertThat(Stated.of(text, number, null, StatedQualifier.EXACT).agreesWith(Stated.of(Quantity.of(booked)))).isEqualTo(agrees);
	}

	@ParameterizedTest
	@CsvSource({ "10, true", "15, true", "16, false" })
	void rangesIncludeTheirEnds(long booked, boolean agrees) {
		Stated range = Stated.of("10至15人", BigDecimal.TEN, BigDecimal.valueOf(15), StatedQualifier.EXACT);
		assertThat(range.agreesWith(Stated.of(Quantity.of(booked)))).isEqualTo(agrees);
	}
}
