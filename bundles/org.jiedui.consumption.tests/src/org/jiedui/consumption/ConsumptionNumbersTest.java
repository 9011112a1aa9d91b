/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class ConsumptionNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(ConsumptionPackage.eINSTANCE);

	@Test
	void yearsStandApartAndTellTheirSum() throws Exception {
		assertThat(samples.of("hedong-diebu")).containsExactly("products.products.timeless = 2", "channels.channels.timeless = 3",
				"sales.sales.year.whole = 36250000");
		assertThat(samples.numbers("hedong-diebu").getLast().value().remark()).contains("2023").contains("107,630,000").contains("2021");
	}

	@Test
	void severalYearsInOneFigureAreNoYear() throws Exception {
		assertThat(samples.of("hongshan-donghu-jianshi")).containsExactly("channels.channels.timeless = 2", "sales.sales.period.whole = 35000000多");
	}
}
