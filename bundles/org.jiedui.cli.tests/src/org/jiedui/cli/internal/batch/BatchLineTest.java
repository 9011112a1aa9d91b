/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class BatchLineTest {

	private static List<String> words(String text) {
		return new BatchLine(1, text).words().orElseThrow();
	}

	@Test
	void spacesSeparateWords() {
		assertThat(words("  list\tProject  --format csv ")).containsExactly("list", "Project", "--format", "csv");
	}

	@Test
	void betweenQuotesAnythingMayStand() {
		assertThat(words("list --where 'stage = \"竣工\"'")).containsExactly("list", "--where", "stage = \"竣工\"");
		assertThat(words("set 2-15 \"name=it's\" code=''")).containsExactly("set", "2-15", "name=it's", "code=");
		assertThat(words("''")).containsExactly("");
	}

	@Test
	void whatTouchesIsOneWord() {
		assertThat(words("'it'\"'\"'s'")).containsExactly("it's");
	}

	@Test
	void aBackslashIsACharacterLikeOthers() {
		assertThat(words("import C:\\books\\2024.xlsx")).containsExactly("import", "C:\\books\\2024.xlsx");
	}

	@Test
	void aQuoteWithoutEndGivesNoWords() {
		assertThat(new BatchLine(1, "list 'Project").words()).isEmpty();
	}

	@Test
	void emptyLinesAndCommentsAreNoCommands() {
		assertThat(List.of("", " \t", "# list", "  #")).noneMatch(text -> new BatchLine(1, text).isCommand());
		assertThat(new BatchLine(1, " list #").isCommand()).isTrue();
	}
}
