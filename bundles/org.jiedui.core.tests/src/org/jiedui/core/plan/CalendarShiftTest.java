/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jiedui.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class CalendarShiftTest {

	@Test
	void keepsTheDayOfTheMonth() {
		assertThat(new CalendarShift(1).of(LocalDate.of(2023, 12, 31))).isEqualTo("2024-12-31");
		assertThat(new CalendarShift(1).of(LocalDate.of(2023, 2, 28))).isEqualTo("2024-02-28");
		assertThat(new CalendarShift(-1).of(LocalDate.of(2023, 6, 30))).isEqualTo("2022-06-30");
	}

	@Test
	void theLeapDayBecomesTheLastOfFebruary() {
		assertThat(new CalendarShift(1).of(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
		assertThat(new CalendarShift(4).of(LocalDate.of(2024, 2, 29))).isEqualTo("2028-02-29");
		assertThat(new CalendarShift(1).of(PartialDate.parse("2024-02-29"))).isEqualTo(PartialDate.parse("2025-02-28"));
	}

	@Test
	void whatIsDatedToTheMonthStaysSo() {
		assertThat(new CalendarShift(1).of(PartialDate.parse("2023-03"))).isEqualTo(PartialDate.parse("2024-03"));
		assertThat(new CalendarShift(1).of(PartialDate.parse("2023"))).isEqualTo(PartialDate.parse("2024"));
		assertThat(new CalendarShift(1).of((LocalDate) null)).isNull();
	}
}
