/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;

import org.jiedui.sheet.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as offices write them. */
class DateTextsTest {

	private final DateTexts texts = new DateTexts(DateOrder.UNKNOWN, null);

	@ParameterizedTest
	@CsvSource({ "2023.6, 2023-06", "2023年6月, 2023-06", "2023/6/1, 2023-06-01", "20230601, 2023-06-01", "２０２３年６月１日, 2023-06-01",
			"2023年6月1号, 2023-06-01", "2023, 2023", "2023年, 2023", "1975-06-26T00:00:00Z, 1975-06-26", "2023-06-01 12:30, 2023-06-01",
			"12/31/1981 12:00:00 AM, 1981-12-31", "31.12.1981, 1981-12-31", "2023 年 6 月, 2023-06", "2023年6月份, 2023-06" })
	void areRead(String text, String date) {
		assertThat(texts.read(text).orElseThrow().from()).hasToString(date);
		assertThat(texts.read(text).orElseThrow().to()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2023年6月上旬, 2023-06-01, 2023-06-10", "2023年2月下旬, 2023-02-21, 2023-02-28", "2023年6月1日至5日, 2023-06-01, 2023-06-05",
			"2023.6.1-6.5, 2023-06-01, 2023-06-05", "2023年6月—9月, 2023-06, 2023-09", "2023年上半年, 2023-01, 2023-06",
			"2023年第二季度, 2023-04, 2023-06", "2022.11至2023.3, 2022-11, 2023-03" })
	void periodsHaveTwoEnds(String text, String from, String to) {
		assertThat(texts.read(text).orElseThrow().from()).hasToString(from);
		assertThat(texts.read(text).orElseThrow().to()).hasToString(to);
	}

	@ParameterizedTest
	@ValueSource(strings = { "6/7/2023", "2023-13-01", "2023-02-30", "6月", "明年", "2023年0月", "12345", "", "2023.6.5至2023.6.1" })
	void nothingIsGuessed(String text) {
		assertThat(texts.read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "MONTH_DAY, 2023-06-07", "DAY_MONTH, 2023-07-06" })
	void theColumnSaysInWhichOrder(DateOrder order, String date) {
		assertThat(new DateTexts(order, null).read("6/7/2023").orElseThrow().from()).hasToString(date);
	}

	@ParameterizedTest
	@CsvSource({ "6月, 2024-06", "6月5日, 2024-06-05", "6月上旬, 2024-06-01" })
	void theTitleSaysTheYear(String text, String date) {
		assertThat(new DateTexts(DateOrder.UNKNOWN, Year.of(2024)).read(text).orElseThrow().from()).hasToString(date);
	}
}
