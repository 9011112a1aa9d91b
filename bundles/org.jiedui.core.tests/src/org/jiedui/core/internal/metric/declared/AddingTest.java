/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Basis;
import org.junit.jupiter.api.Test;

/** Which figures are added, and which are not. */
class AddingTest {

	private final Gathering gathering = new Gathering();

	private void states(Reach reach, String... figures) {
		for (String figure : figures) {
			gathering.add(reach, Quantity.parse(figure));
		}
	}

	private List<Outcome> outcomes() {
		return new Adding(2024).outcomes(gathering.statements());
	}

	private List<String> figures() {
		return outcomes().stream().map(Outcome::figure).map(Qualified::toString).toList();
	}

	private static Reach year(Basis basis, int year) {
		return Reach.of(null, basis, year, null, null);
	}

	@Test
	void whatIsThereNowIsAddedUpAndKeepsItsQualifier() {
		states(Reach.TIMELESS, "3", "5余");
		assertThat(figures()).containsExactly("8余");
	}

	@Test
	void theNewestYearCountsAndAllYearsAreTold() {
		states(year(null, 2022), "1");
		states(year(null, 2023), "2", "3");
		states(year(null, 2025), "100");

		assertThat(outcomes()).singleElement().satisfies(outcome -> {
			assertThat(outcome.figure()).isEqualTo(Quantity.of(5));
			assertThat(outcome.reach().since()).isEqualTo(2023);
			assertThat(outcome.firstYear()).isEqualTo(2022);
			assertThat(outcome.allYears()).isEqualTo(Quantity.of(6));
		});
	}

	@Test
	void aYearToComeCountsWhereThereIsNoOther() {
		states(year(null, 2026), "7");
		assertThat(outcomes()).singleElement().satisfies(outcome -> {
			assertThat(outcome.figure()).isEqualTo(Quantity.of(7));
			assertThat(outcome.allYears()).isNull();
		});
	}

	@Test
	void ofCumulativeFiguresTheLargestStands() {
		states(Reach.of(null, Basis.CUMULATIVE, null, null, 2023), "50");
		states(Reach.of(null, Basis.CUMULATIVE, null, null, null), "70");
		assertThat(outcomes()).singleElement().satisfies(outcome -> {
			assertThat(outcome.figure()).isEqualTo(Quantity.of(70));
			assertThat(outcome.entries()).isEqualTo(2);
		});
	}

	@Test
	void basesStandApart() {
		states(year(Basis.ANNUAL, 2023), "10");
		states(year(Basis.SINGLE, 2023), "4", "5");
		states(Reach.of(null, Basis.CUMULATIVE, 2023, null, null), "40");
		assertThat(figures()).containsExactly("10", "9", "40");
	}

	@Test
	void allTogetherIncludesItsParts() {
		states(year(Basis.WHOLE, 2022), "20");
		states(year(Basis.WHOLE, 2023), "30", "29");
		states(year(null, 2023), "12", "13");
		assertThat(figures()).containsExactly("25", "30");
		assertThat(outcomes().getLast().allYears()).isEqualTo(Quantity.of(50));
	}

	@Test
	void withoutAYearOnlySingleFiguresAreAdded() {
		states(Reach.of(null, Basis.SINGLE, null, null, null), "1", "2");
		states(Reach.of(null, null, null, null, null), "89", "11", "7");
		assertThat(figures()).containsExactly("89", "3");
	}

	@Test
	void periodsOfSeveralYearsMayIncludeEachOther() {
		states(Reach.of(null, null, 2021, 2023, null), "35多");
		states(Reach.of(null, null, 2021, 2022, null), "20");
		states(Reach.of(null, null, 2023, 2023, null), "9");
		assertThat(figures()).containsExactly("9", "35多");
	}

	@Test
	void whatIsToldBesideIsOfTheSameYear() {
		states(year(null, 2022), "8");
		states(year(null, 2023), "2");
		Gathering spent = new Gathering();
		spent.add(year(null, 2022), Money.of(100));
		spent.add(year(null, 2023), Money.of(30));
		spent.add(year(null, 2023), Money.of(5));

		Outcome newest = outcomes().getFirst();
		assertThat(new Adding(2024).beside(newest.reach(), spent.statements())).contains(Money.of(35));
		assertThat(new Adding(2024).beside(year(null, 2021), new ArrayList<>(spent.statements()))).isEmpty();
	}
}
