/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.Look;
import org.junit.jupiter.api.Test;

class HighlightDraftTest {

	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);
	private static final HighlightRule LARGE = new HighlightRule("budget", ">100", Look.GOOD, false);
	private static final HighlightRule NAMED = new HighlightRule("name", "school", Look.ACCENT, true);

	private final List<LedgerColumn> columns = new LedgerColumns(FORMAT).of(JieduiPackage.Literals.PROJECT, List.of(), false);

	private HighlightDraft draft(HighlightRule... rules) {
		return new HighlightDraft(columns, FORMAT, List.of(rules));
	}

	@Test
	void rulesMoveUpAndDownAndStayAtTheEnds() {
		HighlightDraft draft = draft(LARGE, NAMED);
		assertThat(draft.move(1, -1)).isZero();
		assertThat(draft.rules()).containsExactly(NAMED, LARGE);
		assertThat(draft.move(0, -1)).isZero();
		assertThat(draft.move(1, 1)).isEqualTo(1);
		assertThat(draft.rules()).containsExactly(NAMED, LARGE);
	}

	@Test
	void aNewRuleWantsACondition() {
		HighlightDraft draft = draft(LARGE);
		int place = draft.add(columns.getFirst());
		assertThat(draft.objection(place)).isPresent();
		assertThat(draft.firstWrong()).isEqualTo(place);
		draft.set(place, draft.rules().get(place).when("<>"));
		assertThat(draft.firstWrong()).isEqualTo(-1);
	}

	@Test
	void whatIsNotUnderstoodIsObjectedTo() {
		assertThat(draft(LARGE.when(">many")).objection(0)).isPresent();
	}

	@Test
	void aRuleOfAColumnThatIsGoneStays() {
		HighlightRule gone = new HighlightRule("gone", ">1", Look.BAD, false);
		HighlightDraft draft = draft(gone, LARGE);
		assertThat(draft.place(gone)).isEqualTo(-1);
		assertThat(draft.firstWrong()).isEqualTo(-1);
		draft.remove(1);
		assertThat(draft.rules()).containsExactly(gone);
	}
}
