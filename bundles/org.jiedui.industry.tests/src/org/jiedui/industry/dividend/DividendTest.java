/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.dividend;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.industry.Base;
import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.DividendShare;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.Payout;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class DividendTest {

	private static final IndustryFactory MAKE = IndustryFactory.eINSTANCE;

	private final DividendScheme scheme = MAKE.createDividendScheme();

	private void share(String beneficiary, String percent) {
		DividendShare share = MAKE.createDividendShare();
		share.setBeneficiary(beneficiary);
		share.setPercent(Quantity.parse(percent));
		scheme.getShares().add(share);
	}

	private void six22() {
		share("建档立卡户", "60");
		share("村集体", "20");
		share("再投入", "20");
	}

	@Test
	void sharesAreAddedAndTold() {
		six22();
		assertThat(scheme.getShareSum()).isEqualTo(Quantity.of(100));
		assertThat(scheme.getShareText()).isEqualTo("建档立卡户 60%、村集体 20%、再投入 20%");
	}

	@Test
	void aProfitIsSplitByTheShares() {
		six22();
		Payout payout = payout("1000000");
		assertThat(payout.getDistribution()).isEqualTo("建档立卡户 600000、村集体 200000、再投入 200000");
	}

	@Test
	void nothingIsLostByRounding() {
		share("甲", "33.33");
		share("乙", "33.33");
		share("丙", "33.34");
		assertThat(Dividend.split(scheme, Money.parse("0.10")).values()).containsExactly(Money.parse("0.04"), Money.parse("0.03"), Money.parse("0.03"));
	}

	@Test
	void aLossIsNotDistributed() {
		six22();
		assertThat(payout("-5").getDistribution()).isEmpty();
		assertThat(payout(null).getDistribution()).isEmpty();
	}

	@Test
	void sharesThatAreNotCompleteDistributeNothing() {
		share("建档立卡户", "60");
		assertThat(payout("100").getDistribution()).isEmpty();
	}

	@Test
	void whatIsNotPlantedIsTheDifference() {
		Base base = MAKE.createBase();
		base.setLeased(Quantity.of(138));
		assertThat(base.getUnused()).isNull();
		base.setPlanted(Quantity.of(105));
		assertThat(base.getUnused()).isEqualTo(Quantity.of(33));
	}

	private Payout payout(String profit) {
		Payout payout = MAKE.createPayout();
		payout.setProfit(Money.parse(profit));
		scheme.getPayouts().add(payout);
		return payout;
	}
}
