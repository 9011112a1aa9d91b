/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class IndustryNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(IndustryPackage.eINSTANCE);

	@Test
	void parksTenantsAndBasesAreCounted() throws Exception {
		assertThat(samples.of("kunshan-bijiang")).containsExactly("parks.parks.timeless = 1", "tenants.tenants.timeless = 4",
				"bases.bases.timeless = 1");
		assertThat(samples.numbers("kunshan-bijiang").getLast().value().remark()).contains("leased 138").contains("planted 105")
				.contains("households over 20");
	}

	@Test
	void areasAddUp() throws Exception {
		assertThat(samples.numbers("pujiang-luding")).singleElement()
				.satisfies(number -> assertThat(number.value().remark()).contains("planted 1,175"));
	}
}
