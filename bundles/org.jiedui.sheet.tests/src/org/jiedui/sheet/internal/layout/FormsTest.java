/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a file comes back as it was. */
class FormsTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "\u000B", "a\rb\r\nc", "_x000B_", "_x000B", "_x005F_x000B_", "\uFFFE", "\uD83D\uDE00", "\uD83D", "\uDE00 x",
			"tab\tand\nline" })
	void textsThatXmlCannotHoldComeBack(String text) {
		String escaped = ControlCharacters.escape(text);

		assertThat(escaped).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
		assertThat(ControlCharacters.unescape(escaped)).isEqualTo(text);
	}

	@Test
	void controlCharactersHaveTheFormOfExcel() {
		assertThat(ControlCharacters.escape("a\u000Bb")).isEqualTo("a_x000B_b");
		assertThat(ControlCharacters.escape("_x000B_")).isEqualTo("_x005F_x000B_");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''", "'", "it's", "plain", "", "'plain" })
	void guardedTextsAreHarmlessAndComeBack(String text) {
		String guarded = FormulaGuard.guard(text);

		assertThat(guarded).doesNotContainPattern("^[=+\\-@\\t\\r\\n＝＋－＠]");
		assertThat(FormulaGuard.bare(guarded)).isEqualTo(text);
	}

	@Test
	void onlyWhatIsDangerousIsGuarded() {
		assertThat(FormulaGuard.guard("=1")).isEqualTo("'=1");
		assertThat(FormulaGuard.guard("1=1")).isEqualTo("1=1");
		assertThat(FormulaGuard.bare("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
	}

	@Test
	void severalTextsComeApartAgain() {
		assertThat(ManyTexts.join(List.of("河东", "和平"), "zh")).isEqualTo("河东、和平");
		assertThat(ManyTexts.join(List.of("a", "b"), "en")).isEqualTo("a, b");
		assertThat(ManyTexts.split("河东、和平；南开，x; y\nz,")).containsExactly("河东", "和平", "南开", "x", "y", "z");
		for (List<String> texts : List.of(List.of("a, b", "c"), List.of("\"q\"", "x"), List.of("\"", "、"), List.of(" blank ", "y"), List.of("one"),
				List.of("line\nline"), List.<String>of())) {
			assertThat(ManyTexts.split(ManyTexts.join(texts, "zh"))).isEqualTo(texts);
		}
	}

	@Test
	void referencesTellTheirIdentifierWhereTheyMust() {
		ObjectId id = ObjectId.of(1, 15);

		assertThat(NamedReference.identified("张庄村", id).toString()).isEqualTo("张庄村 [1-15]");
		assertThat(NamedReference.parse("张庄村 [1-15]")).isEqualTo(NamedReference.identified("张庄村", id));
		assertThat(NamedReference.parse("[1-15]")).isEqualTo(NamedReference.identified("", id));
		assertThat(NamedReference.parse("第一期 [暂定]")).isEqualTo(NamedReference.titled("第一期 [暂定]"));
		assertThat(NamedReference.parse("x [0-0]").id()).isEqualTo(Optional.empty());
	}

	@Test
	void namesOfSheetsAreThoseThatExcelAllows() {
		SheetNames names = new SheetNames();

		assertThat(names.unique("计划：[2026]*?/\\:'")).isEqualTo("计划：（2026）＊？／＼：’");
		assertThat(names.unique("x".repeat(40))).hasSize(31);
		assertThat(names.unique("X".repeat(40))).hasSize(31).endsWith(" 2");
		assertThat(names.unique("History")).isEqualTo("History 2");
		assertThat(names.unique(" \n")).isEqualTo("Sheet");
		assertThat(names.unique("Pairings")).isEqualTo("Pairings");
		assertThat(names.unique("pairings")).isEqualTo("pairings 2");
		assertThat(names.unique("x".repeat(30) + "\uD83D\uDE00")).isEqualTo("x".repeat(30));
	}
}
