/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.evidence.fixture.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over what figures count, by the words and dates around them. */
class BasisTest {

	@ParameterizedTest
	@CsvSource({ "截至2023年底，累计投入财政援助资金1.25亿元。, cumulative, 2023", "截至2022年，转移就业1211人。, cumulative, 2022",
			"截至2023年11月30日，举办招聘会12场。, cumulative, 2023-11-30", "2023年消费帮扶销售额3625万元。, annual, 2023", "2023年3月，举办招聘会3场。, single, 2023-03" })
	void isThatOfTheText(String text, String basis, String asOf) {
		assertThat(new Engine().figures(text)).singleElement().satisfies(figure -> {
			assertThat(figure.basis().code()).isEqualTo(basis);
			assertThat(figure.asOf()).hasToString(asOf);
		});
	}
}
