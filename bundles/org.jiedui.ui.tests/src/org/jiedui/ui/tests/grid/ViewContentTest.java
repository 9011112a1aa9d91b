/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jiedui.ui.grid.ViewContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewContentTest {

	@Test
	void whatIsWrittenIsReadBack() {
		ViewContent content = new ViewContent(Map.of("columns", "1;1;name:240;budget:descending", "filters", "name=\"a\\b\"\nbudget=>100", "group", "阶段"));
		assertThat(ViewContent.parse(content.write())).contains(content);
		assertThat(ViewContent.parse(ViewContent.NONE.write())).contains(ViewContent.NONE);
	}

	@Test
	void aPartThatIsAsUsualIsNotWritten() {
		ViewContent content = ViewContent.NONE.with("filters", "name=x");
		assertThat(content.part("filters")).isEqualTo("name=x");
		assertThat(content.with("filters", "")).isEqualTo(ViewContent.NONE);
		assertThat(content.part("columns")).isEmpty();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "1;0;name:5;", "[]", "{", "{\"columns\":1}", "{\"columns\":{}}", "{\"a\":\"b\"", "{\"a\":\"b\"} x" })
	void otherTextIsNoContent(String text) {
		assertThat(ViewContent.parse(text)).isEmpty();
	}
}
