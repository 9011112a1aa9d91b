/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.testkit.SampleNumbers;
import org.jiedui.talent.metric.QuotaMetric;
import org.junit.jupiter.api.Test;

/** What the overview tells of the samples. */
class TalentNumbersTest {

	private final SampleNumbers samples = new SampleNumbers(TalentPackage.eINSTANCE, new QuotaMetric());

	@Test
	void whatMayIncludeEachOtherIsNotAdded() throws Exception {
		assertThat(samples.of("hedong-diebu")).containsExactly("postings.secondedOut.undated = 6", "postings.secondedBack.undated = 5",
				"postings.sentOut.undated = 89", "postings.sentBack.undated = 53");
		assertThat(samples.numbers("hedong-diebu")).filteredOn(number -> number.id().startsWith("postings.sentOut")).singleElement()
				.satisfies(number -> assertThat(number.value().remark()).contains("3"));
	}

	@Test
	void quotasTellHowManyWereSent() throws Exception {
		assertThat(samples.numbers("kunshan-bijiang")).singleElement().satisfies(number -> {
			assertThat(number.value().value()).hasToString("60");
			assertThat(number.value().remark()).contains("2019").contains("0");
		});
	}

	@Test
	void aNumberThatIsNotStatedIsNone() throws Exception {
		assertThat(samples.of("zhengxiang-maoba")).isEmpty();
	}
}
