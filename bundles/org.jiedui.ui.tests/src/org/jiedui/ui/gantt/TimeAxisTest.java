/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

	private static final LocalDate MARCH = LocalDate.of(2024, 3, 6);

	private static TimeScale scale(double dayWidth) {
		return new TimeScale(MARCH.toEpochDay(), dayWidth);
	}

	@ParameterizedTest
	@CsvSource({ "100,MONTH,DAY", "18,MONTH,DAY", "8,MONTH,WEEK", "2.2,YEAR,MONTH", "0.7,YEAR,MONTH", "0.5,YEAR,QUARTER", "0.2,YEAR,YEAR" })
	void whatHasRoomForItsLabelsIsTold(double dayWidth, TimeUnit upper, TimeUnit lower) {
		assertThat(TimeAxis.of(scale(dayWidth))).isEqualTo(new TimeAxis(upper, lower));
	}

	@Test
	void everyUnitThatIsSeenHasATickAndNoOther() {
		List<TimeAxis.Tick> months = TimeAxis.ticks(TimeUnit.MONTH, scale(2), 120);
		assertThat(months).extracting(TimeAxis.Tick::day).containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 1));
		assertThat(months.getFirst().x()).isEqualTo(-10);
		assertThat(months.getFirst().width()).isEqualTo(62);
		assertThat(months.get(1).x()).isEqualTo(52);
	}

	@Test
	void unitsBeginWhereTheCalendarSaysSo() {
		assertThat(TimeUnit.WEEK.first(MARCH)).isEqualTo(LocalDate.of(2024, 3, 4));
		assertThat(TimeUnit.QUARTER.first(LocalDate.of(2024, 12, 31))).isEqualTo(LocalDate.of(2024, 10, 1));
		assertThat(TimeUnit.QUARTER.next(LocalDate.of(2024, 12, 31))).isEqualTo(LocalDate.of(2025, 1, 1));
		assertThat(TimeUnit.YEAR.next(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 1, 1));
		assertThat(TimeUnit.DAY.next(LocalDate.of(2024, 2, 28))).isEqualTo(LocalDate.of(2024, 2, 29));
	}
}
