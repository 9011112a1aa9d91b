/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class LabourNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(LabourPackage.eINSTANCE);

	@Test
	void theFunnelOfAFairIsToldBesideIt() throws Exception {
		assertThat(samples.of("hedong-diebu")).containsExactly("jobFairs.fairs.year = 1", "placements.placed.undated.whole = 1248");
		assertThat(samples.numbers("hedong-diebu").getFirst().value().remark()).contains("2023").contains("contracts 178");
	}

	@Test
	void countsUpToADayKeepTheirQualifier() throws Exception {
		assertThat(samples.of("hongshan-donghu-jianshi")).containsExactly("jobFairs.fairs.undated = 12");
		assertThat(samples.numbers("hongshan-donghu-jianshi").getFirst().value().remark()).contains("2023").contains("intents over 400")
				.contains("stable jobs over 200");
	}
}
