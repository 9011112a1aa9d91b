/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TimeScaleTest {

	private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
	private static final TimeScale YEAR = TimeScale.fit(new DateSpan(NEW_YEAR, LocalDate.of(2024, 12, 31)), 732);

	@Test
	void aSpanFillsTheWidthThatThereIs() {
		assertThat(YEAR.dayWidth()).isCloseTo(2, within(1e-9));
		assertThat(YEAR.x(NEW_YEAR)).isZero();
		assertThat(YEAR.end(LocalDate.of(2024, 12, 31))).isEqualTo(732);
	}

	@Test
	void everyPixelOfADayIsThatDay() {
		LocalDate day = LocalDate.of(2024, 2, 29);
		int x = YEAR.x(day);
		assertThat(YEAR.day(x)).isEqualTo(day);
		assertThat(YEAR.day(x + 1)).isEqualTo(day);
		assertThat(YEAR.day(x + 2)).isEqualTo(day.plusDays(1));
		assertThat(YEAR.day(-1)).isEqualTo(NEW_YEAR.minusDays(1));
	}

	@Test
	void zoomingKeepsTheDayAtThePointer() {
		TimeScale near = YEAR.zoomed(4, 300);
		assertThat(near.dayWidth()).isCloseTo(8, within(1e-9));
		assertThat(near.day(300)).isEqualTo(YEAR.day(300));
		assertThat(near.zoomed(0.25, 300).left()).isCloseTo(YEAR.left(), within(1e-9));
	}

	@Test
	void zoomingEndsWhereNothingCouldBeSeen() {
		assertThat(YEAR.zoomed(1e6, 0).dayWidth()).isEqualTo(TimeScale.WIDEST);
		assertThat(YEAR.zoomed(1e-6, 0).dayWidth()).isEqualTo(TimeScale.NARROWEST);
		assertThatThrownBy(() -> new TimeScale(0, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void scrollingMovesDaysByPixels() {
		assertThat(YEAR.scrolled(20).x(NEW_YEAR)).isEqualTo(-20);
		assertThat(YEAR.scrolled(20).day(0)).isEqualTo(NEW_YEAR.plusDays(10));
	}

	@Test
	void distancesSnapToWholeDays() {
		TimeScale wide = new TimeScale(NEW_YEAR.toEpochDay(), 10);
		assertThat(wide.days(4)).isZero();
		assertThat(wide.days(6)).isEqualTo(1);
		assertThat(wide.days(-16)).isEqualTo(-2);
	}

	@Test
	void aSpanHasBothItsDays() {
		assertThat(new DateSpan(NEW_YEAR, NEW_YEAR).days()).isEqualTo(1);
		assertThat(DateSpan.between(NEW_YEAR.plusDays(4), NEW_YEAR)).isEqualTo(new DateSpan(NEW_YEAR, NEW_YEAR.plusDays(4)));
		assertThat(new DateSpan(NEW_YEAR, NEW_YEAR.plusDays(4)).with(new DateSpan(NEW_YEAR.minusDays(2), NEW_YEAR)).days()).isEqualTo(7);
		assertThatThrownBy(() -> new DateSpan(NEW_YEAR, NEW_YEAR.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
	}
}
