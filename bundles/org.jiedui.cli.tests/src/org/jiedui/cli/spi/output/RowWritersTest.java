/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowWritersTest {

	@ParameterizedTest
	@CsvSource({ "abc,3", "帮扶方,6", "（1）,5", "A–B…,4", "é,1", "한,2" })
	void chineseTakesTwoCells(String text, int width) {
		assertThat(TextWidth.of(text)).isEqualTo(width);
	}

	@Test
	void aTextIsCutWithinItsWidth() {
		assertThat(TextWidth.cut("结对帮扶", 8)).isEqualTo("结对帮扶");
		assertThat(TextWidth.cut("结对帮扶", 7)).isEqualTo("结对帮…");
		assertThat(TextWidth.cut("结对帮扶", 6)).isEqualTo("结对…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd", "-x", "@sum", "\tx" })
	void formulasAreHarmless(String text) throws Exception {
		assertThat(write(OutputFormat.CSV, text)).contains("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+3.5", "3500", "2-15", "村" })
	void numbersAndWordsStayAsTheyAre(String text) throws Exception {
		assertThat(write(OutputFormat.CSV, text)).isEqualTo("Head\r\n" + text + "\r\n");
	}

	@Test
	void jsonKeepsKeysThoughThereIsNoValue() throws Exception {
		assertThat(write(OutputFormat.JSON, null)).isEqualToNormalizingWhitespace("[ { \"key\": null } ]");
	}

	private static String write(OutputFormat format, String value) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
		try (RowWriter rows = format.writer(List.of(Column.text("key", "Head")), out)) {
			rows.row(List.of(Cell.of(value)));
		}
		out.flush();
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
