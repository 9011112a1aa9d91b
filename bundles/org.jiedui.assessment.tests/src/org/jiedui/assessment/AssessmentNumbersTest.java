/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.assessment.metric.TotalMetric;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.Test;

/** What the overview tells of the sample. */
class AssessmentNumbersTest {

	@Test
	void thePointsOfTheNewestYearAndWhatLacksThem() throws Exception {
		assertThat(new SampleNumbers(AssessmentPackage.eINSTANCE, new TotalMetric()).numbers("hedong-diebu")).singleElement()
				.satisfies((KeyNumber number) -> {
			assertThat(number.id()).isEqualTo("assessment.total");
			assertThat(number.value().value()).hasToString("81.23");
			assertThat(number.value().remark()).contains("2023", "1");
		});
	}
}
