/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class FundingNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(FundingPackage.eINSTANCE);

	@Test
	void figuresOfOneBasisAreNeverAddedToThoseOfAnother() throws Exception {
		assertThat(samples.of("hongshan-donghu-jianshi")).containsExactly("funds.fiscal.year.annual = 9000000",
				"funds.fiscal.cumulative.cumulative = 95000000", "donations.cash.cumulative.cumulative = 600000多",
				"donations.goods.cumulative.cumulative = 3600000余");
	}

	@Test
	void theLargestOfCumulativeFiguresStandsAndSingleOnesAddUp() throws Exception {
		assertThat(samples.of("hedong-diebu")).containsExactly("funds.fiscal.cumulative.cumulative = 125000000",
				"allocations.allocated.undated.single = 39700000余", "donations.cash.cumulative.cumulative = 15760900",
				"donations.cash.undated.single = 1800000", "donations.together.cumulative.cumulative = 20231800");
	}

	@Test
	void creditAndFundsOfUnstatedNatureStandForThemselves() throws Exception {
		assertThat(samples.of("kunshan-bijiang")).containsExactly("funds.unstated.cumulative.cumulative = 120000000",
				"credit.credit.timeless = 2000000000", "allocations.allocated.undated.single = 800000", "donations.cash.undated.single = 2200000");
	}

	@Test
	void allocationsTellWhatBecameOfThem() throws Exception {
		assertThat(samples.numbers("zhengxiang-maoba")).filteredOn(number -> number.ledger().equals("allocations")).singleElement()
				.satisfies(number -> assertThat(number.value().remark()).contains("appropriated 600,000", "spent 0", "balance 600,000"));
	}
}
