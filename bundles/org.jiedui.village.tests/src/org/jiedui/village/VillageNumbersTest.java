/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.jiedui.village.metric.ChecklistsMetric;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class VillageNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(VillagePackage.eINSTANCE, new ChecklistsMetric());

	@Test
	void householdsWhoseNumberIsNotStatedAreNotCounted() throws Exception {
		assertThat(samples.of("hedong-diebu")).containsExactly("modelVillages.villages.timeless = 3", "village.checklists = 5");
		assertThat(samples.of("zhengxiang-maoba")).containsExactly("householdPairings.households.timeless = 6");
	}

	@Test
	void checklistsAreThoseOfTheNewestYear() throws Exception {
		assertThat(samples.of("pujiang-luding")).containsExactly("village.checklists = 1");
		assertThat(samples.of("hongshan-donghu-jianshi")).containsExactly("honoraryHeads.heads.timeless = 9", "village.checklists = 36");
	}
}
