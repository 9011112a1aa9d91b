/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.sheet.Magnitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings say the same in many ways. */
class HeadingTest {

	@ParameterizedTest
	@CsvSource({ "总 投 资（万元）, 总投资", "*项目名称, 项目名称", "Project  Name, projectname", "金额(亿元):, 金额", "（备注）, 备注" })
	void areComparedByTheirLetters(String text, String normal) {
		assertThat(Heading.normal(text)).isEqualTo(normal);
	}

	@ParameterizedTest
	@CsvSource({ "总投资（万元）, TEN_THOUSAND", "金额（元）, ONE", "单位：亿元, HUNDRED_MILLION", "人数(万人次), TEN_THOUSAND", "'Budget (10,000 CNY)', TEN_THOUSAND",
			"Cost (million yuan), MILLION", "投资【千元】, THOUSAND" })
	void unitsAreFound(String text, Magnitude magnitude) {
		assertThat(new Heading(text).magnitude()).contains(magnitude);
	}

	@Test
	void noUnitIsMadeUp() {
		assertThat(new Heading("总投资").magnitude()).isEmpty();
		assertThat(new Heading("总投资（含配套）").magnitude()).isEmpty();
		assertThat(new Heading("金额（万美元）").isForeignCurrency()).isTrue();
	}
}
