/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.funding.Allocation;
import org.jiedui.funding.Appropriation;
import org.jiedui.funding.Expenditure;
import org.jiedui.funding.FundingFactory;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class BalanceTest {

	private final Allocation allocation = FundingFactory.eINSTANCE.createAllocation();

	private void appropriated(String amount) {
		Appropriation appropriation = FundingFactory.eINSTANCE.createAppropriation();
		appropriation.setAmount(Money.parse(amount));
		allocation.getAppropriations().add(appropriation);
	}

	private void spent(String amount) {
		Expenditure expenditure = FundingFactory.eINSTANCE.createExpenditure();
		expenditure.setAmount(Money.parse(amount));
		allocation.getExpenditures().add(expenditure);
	}

	@Test
	void isWhatWasAppropriatedLessWhatWasSpent() {
		appropriated("600000");
		appropriated("400000");
		spent("250000.5");

		assertThat(allocation.getAppropriated()).isEqualTo(Money.of(1_000_000));
		assertThat(allocation.getSpent()).isEqualTo(Money.parse("250000.5"));
		assertThat(allocation.getBalance()).isEqualTo(Money.parse("749999.5"));
	}

	@Test
	void isZeroWhereNothingFlowed() {
		assertThat(allocation.getBalance()).isEqualTo(Money.ZERO);
	}

	@Test
	void isAsExactAsWhatItIsMadeOf() {
		appropriated("600000余");
		spent("100000");

		assertThat(allocation.getAppropriated()).isEqualTo(Money.parse("600000余"));
		assertThat(allocation.getBalance()).isEqualTo(Money.parse("约500000"));
	}

	@Test
	void aFlowWithoutAmountCountsAsNothing() {
		appropriated(null);
		appropriated("100");

		assertThat(allocation.getAppropriated()).isEqualTo(Money.of(100));
	}

	@Test
	void aShareIsRoundedToTwoDigits() {
		assertThat(Balance.share(Money.parse("58980000"), Money.parse("125000000"))).isEqualTo(Quantity.parse("47.18"));
		assertThat(Balance.share(Money.of(1), Money.of(3))).isEqualTo(Quantity.parse("33.33"));
	}

	@Test
	void thereIsNoShareOfNothing() {
		assertThat(Balance.share(Money.of(1), null)).isNull();
		assertThat(Balance.share(null, Money.of(1))).isNull();
		assertThat(Balance.share(Money.of(1), Money.ZERO)).isNull();
	}
}
