/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.fixture.Engine;
import org.jiedui.evidence.source.RepairKind;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are repaired for reading, and each figure is found again in the original. */
class RepairsTest {

	private static final String PLAIN = "近年来，该县持续开展对口支援工作，全县共投入资金860万元，建成产业基地12个，带动群众就业3200余人。";

	private final Engine engine = new Engine();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			该區(qū)共投入資金60萬元,,幫扶農戶6戶。        | 该区共投入资金60万元,帮扶农户6户。
			該縣黨委開展對口幫扶,、消費幫扶,。              | 该县党委开展对口帮扶、消费帮扶。
			投入１．２５亿元，覆盖９个乡镇。                | 投入1.25亿元，覆盖9个乡镇。
			精準(zhǔn)幫扶是(shì)我們(men)的(de)責(zé)任。    | 精准帮扶是我们的责任。
			累计投入1. 25亿元，惠及12 000人，占比 70.5 %。  | 累计投入1.25亿元，惠及12000人，占比 70.5%。
			""")
	void read(String original, String expected) {
		assertThat(engine.sources().paste("text", original).reading().text()).isEqualTo(expected);
	}

	@Test
	void offsetsLeadToTheOriginal() {
		String original = "😀該區(qū)共投入資金６０萬(wàn)元,,幫扶農(nóng)戶(hù)12 000戶。";
		for (Figure each : engine.figures(original)) {
			int start = original.offsetByCodePoints(0, each.start());
			assertThat(original.substring(start)).startsWith(each.unit().equals("CNY") ? "６０萬" : "12 000戶");
		}
		assertThat(engine.figures(original)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GB18030", "UTF-8", "UTF-16LE", "UTF-16BE", "GBK" })
	void encodingsAreRecognised(String encoding) throws SourceException {
		SourceText source = engine.sources().read("text.txt", PLAIN.getBytes(Charset.forName(encoding)));
		assertThat(source.reading().text()).isEqualTo(PLAIN);
		assertThat(engine.article(source).figures()).hasSize(3);
	}

	@Test
	void linesThatWereReadInAWrongEncodingAreReadAgain() {
		String asLatin = new String(PLAIN.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
		String utfAsLatin = new String(PLAIN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		for (String each : new String[] { asLatin, utfAsLatin }) {
			SourceText source = engine.sources().paste("text", each);
			assertThat(source.reading().text()).isEqualTo(PLAIN);
			assertThat(source.repairs()).containsKey(RepairKind.ENCODING);
		}
	}

	@Test
	void runsThatCannotBeReadAreFlagged() {
		SourceText source = engine.sources().paste("text", "深化兩地區(qū)域?qū)嵤┚珳?zhǔn)幫扶。\n他问：怎么办?（笑）");
		assertThat(source.damages()).hasSize(1);
		assertThat(source.damages().getFirst().text()).contains("嵤┚");
	}

	@Test
	void simplifiedTextsKeepTheirCharacters() {
		assertThat(engine.sources().paste("text", "著名的乾隆年间瞭望塔位于余杭。").reading().text()).contains("著名的乾隆年间瞭望塔");
	}
}
