/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.system.Scoring.ByInterval;
import org.jiedui.assessment.system.Scoring.ByLevel;
import org.jiedui.assessment.system.Scoring.ByRate;
import org.jiedui.assessment.system.Scoring.Interval;
import org.jiedui.assessment.system.Scoring.Level;
import org.jiedui.assessment.system.Scoring.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "50, 0", "60, 2", "75, 5", "100, 10", "130, 10", "66.6, 3.32" })
	void aRateIsLinearBetweenFloorAndCap(String value, String points) {
		ByRate rate = new ByRate(new Target.OfPlan(), number("0.5"), BigDecimal.ONE);
		assertThat(rate.points(number(value), number("100"), BigDecimal.TEN)).isEqualByComparingTo(points);
	}

	@Test
	void aCapMayBeAboveTheTarget() {
		ByRate rate = new ByRate(new Target.YearBefore(), number("0.9"), number("1.1"));
		assertThat(rate.points(number("100"), number("100"), BigDecimal.TEN)).isEqualByComparingTo("5");
	}

	@ParameterizedTest
	@CsvSource({ "-3, 0", "9.99, 0", "10, 2", "49, 2", "50, 3", "5000, 3" })
	void anIntervalBeginsWithItsFirstValue(String value, String points) {
		ByInterval table = new ByInterval(List.of(new Interval(Optional.empty(), Optional.of(number("10")), number("0")),
				new Interval(Optional.of(number("10")), Optional.of(number("50")), number("2")),
				new Interval(Optional.of(number("50")), Optional.empty(), number("3"))));
		assertThat(table.interval(number(value))).map(Interval::points).contains(number(points));
	}

	@Test
	void aTableNeedNotReachEverywhere() {
		ByInterval table = new ByInterval(List.of(new Interval(Optional.of(number("0")), Optional.of(number("5")), number("1"))));
		assertThat(table.interval(number("-1"))).isEmpty();
		assertThat(table.interval(number("5"))).isEmpty();
	}

	@Test
	void aLevelIsKnownByIdentifierAndLabels() {
		ByLevel levels = new ByLevel(List.of(new Level("good", new Wording("好", "Good"), number("2")),
				new Level("poor", new Wording("差", "Poor"), number("0"))));
		assertThat(List.of("good", "好", " GOOD ")).allSatisfy(text -> assertThat(levels.level(text)).map(Level::id).contains("good"));
		assertThat(levels.level("fine")).isEmpty();
	}

	@Test
	void answersAreGivenInEitherLanguage() {
		assertThat(YesNo.answer("是")).contains(true);
		assertThat(YesNo.answer("No")).contains(false);
		assertThat(YesNo.answer("perhaps")).isEmpty();
	}
}
