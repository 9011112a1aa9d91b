/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.ui.internal.grid.RangeText;
import org.junit.jupiter.api.Test;

class RangeTextTest {

	@Test
	void cellsAreSeparatedByTabsAndRowsEndWithABreak() {
		assertThat(RangeText.write(List.of(List.of("a", "b"), List.of("c", "")))).isEqualTo("a\tb\nc\t\n");
	}

	@Test
	void whatIsWrittenIsReadBack() {
		List<List<String>> cells = List.of(List.of("一\n二", "他说\"好\"", "\"引\""), List.of("\t", "", "1,234.5"));

		assertThat(RangeText.read(RangeText.write(cells))).isEqualTo(cells);
	}

	@Test
	void readsWhatSpreadsheetsWrite() {
		assertThat(RangeText.read("a\tb\r\nc\td\r\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
		assertThat(RangeText.read("\"第一行\n第二行\"\t5\n")).containsExactly(List.of("第一行\n第二行", "5"));
		assertThat(RangeText.read("a")).containsExactly(List.of("a"));
		assertThat(RangeText.read("a\t")).containsExactly(List.of("a", ""));
		assertThat(RangeText.read("")).isEmpty();
		assertThat(RangeText.read("\n")).containsExactly(List.of(""));
	}

	@Test
	void aQuoteThatQuotesNothingIsText() {
		assertThat(RangeText.read("\"甲\" 方\t乙")).containsExactly(List.of("\"甲\" 方", "乙"));
		assertThat(RangeText.read("5\" 管")).containsExactly(List.of("5\" 管"));
		assertThat(RangeText.read("\"open")).containsExactly(List.of("\"open"));
	}
}
