/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.consumption.Award;
import org.jiedui.consumption.AwardRule;
import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class AwardComputationTest {

	private final Award award = ConsumptionFactory.eINSTANCE.createAward();
	private final AwardRule rule = ConsumptionFactory.eINSTANCE.createAwardRule();

	AwardComputationTest() {
		award.setRule(rule);
		rule.setRate(Quantity.of(3));
		award.setSales(Money.of(205_500));
	}

	@Test
	void isAShareOfTheSales() {
		assertThat(award.getDue()).isEqualTo(Money.of(6_165));
	}

	@Test
	void isRoundedToTheFen() {
		award.setSales(Money.parse("100.17"));
		assertThat(award.getDue()).isEqualTo(Money.parse("3.01"));
	}

	@Test
	void isNotMoreThanTheCap() {
		rule.setCap(Money.of(5_000));
		assertThat(award.getDue()).isEqualTo(Money.of(5_000));
	}

	@Test
	void isNothingBelowTheThreshold() {
		rule.setThreshold(Money.of(205_501));
		assertThat(award.getDue()).isEqualTo(Money.ZERO);
		rule.setThreshold(Money.of(205_500));
		assertThat(award.getDue()).isEqualTo(Money.of(6_165));
	}

	@Test
	void isAsExactAsTheSales() {
		award.setSales(Money.parse("200000余"));
		assertThat(award.getDue()).isEqualTo(Money.parse("6000余"));
	}

	@Test
	void cannotBeToldWithoutRuleRateOrSales() {
		award.setSales(null);
		assertThat(award.getDue()).isNull();
		award.setSales(Money.of(1));
		rule.setRate(null);
		assertThat(award.getDue()).isNull();
		award.setRule(null);
		assertThat(award.getDue()).isNull();
	}
}
