/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {

	@Test
	void headingsAreNumberedAsOfficesDo() {
		Numbering numbering = new Numbering("zh");
		assertThat(numbering.heading(1, "概况")).isEqualTo("一、概况");
		assertThat(numbering.heading(2, "资金")).isEqualTo("（一）资金");
		assertThat(numbering.heading(3, "财政")).isEqualTo("1．财政");
		assertThat(numbering.heading(2, "人才")).isEqualTo("（二）人才");
		assertThat(numbering.heading(1, "计划")).isEqualTo("二、计划");
		assertThat(numbering.heading(2, "任务")).isEqualTo("（一）任务");
	}

	@Test
	void twelveHasTwoCharacters() {
		Numbering numbering = new Numbering("zh");
		String last = "";
		for (int number = 1; number <= 12; number++) {
			last = numbering.heading(1, "节");
		}
		assertThat(last).isEqualTo("十二、节");
	}

	@Test
	void englishHeadingsCountThrough() {
		Numbering numbering = new Numbering("en");
		numbering.heading(1, "Overview");
		assertThat(numbering.heading(2, "Funds")).isEqualTo("1.1 Funds");
		assertThat(numbering.table("Projects")).isEqualTo("Table 1  Projects");
	}
}
