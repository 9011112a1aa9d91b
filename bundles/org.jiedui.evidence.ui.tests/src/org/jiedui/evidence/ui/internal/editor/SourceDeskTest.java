/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.ui.internal.text.TextLook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceDeskTest {

	private final SmallSource source = new SmallSource("\uD842\uDFB7村45岁的支书说，投入资金3000万元，带动1211人，其中残疾人37人。");

	private ReportedFigure age;
	private ReportedFigure money;
	private ReportedFigure persons;
	private ReportedFigure disabled;
	private SourceDesk desk;

	@BeforeEach
	void read() {
		disabled = source.figure("37人", 37);
		persons = source.figure("1211人", 1211);
		money = source.figure("3000万元", 30_000_000);
		age = source.context("45岁", 45);
		desk = source.desk();
	}

	@Test
	void figuresAreInTheOrderOfTheText() {
		assertThat(desk.all()).containsExactly(age, money, persons, disabled);
		assertThat(desk.listed()).as("context is not listed at first").containsExactly(money, persons, disabled);
	}

	@Test
	void whoeverShowsFiguresIsToldWhenSomethingElseIsSaidOfThem() {
		List<Remark> shown = new ArrayList<>();
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				// Nothing is selected.
			}

			@Override
			public void changed() {
				shown.addAll(desk.remarks(persons));
			}
		});
		when(source.found.findings(persons)).thenReturn(List.of(new Finding("rule", Severity.WARNING, persons, null, "said late")));
		desk.judged();
		assertThat(shown).extracting(Remark::message).containsExactly("said late");
	}

	@Test
	void aPlaceInTheTextSelectsTheFigureThere() {
		desk.selectAt(desk.content().text().indexOf("1211") + 1);
		assertThat(desk.selected()).contains(persons);

		desk.selectAt(desk.content().text().indexOf("支书"));
		assertThat(desk.selected()).as("where there is none the selection stays").contains(persons);
	}

	@Test
	void aFigureBehindACharacterOfTwoUnitsIsShownWhereItIsWritten() {
		assertThat(desk.range(money).start()).isEqualTo(desk.content().text().indexOf("3000"));
	}

	@Test
	void theNextToBeDecidedComesRoundFromTheEnd() {
		desk.select(persons);
		persons.setState(FigureState.CONFIRMED);
		money.setState(FigureState.DISPUTED);

		assertThat(desk.selectOpen(true)).isTrue();
		assertThat(desk.selected()).contains(disabled);
		assertThat(desk.selectOpen(true)).as("the only one that is left").isTrue();
		assertThat(desk.selected()).contains(disabled);

		disabled.setState(FigureState.WITHDRAWN);
		assertThat(desk.selectOpen(true)).as("context needs no decision").isFalse();
		assertThat(desk.open()).isZero();
		assertThat(desk.total()).isEqualTo(3);
	}

	@Test
	void theWayBackIsTheOtherWayRound() {
		assertThat(desk.selectOpen(false)).isTrue();
		assertThat(desk.selected()).contains(disabled);
		desk.selectOpen(false);
		assertThat(desk.selected()).contains(persons);
	}

	@Test
	void repetitionsNeedNoDecision() {
		disabled.setRepeats(persons);

		assertThat(desk.open()).isEqualTo(2);
		assertThat(SourceDesk.look(disabled)).isEqualTo(TextLook.REPETITION);
	}

	@Test
	void theSelectedFigureStaysListedWhateverTheFilterSays() {
		desk.select(money);
		desk.setFilter(FigureFilter.OPEN);
		money.setState(FigureState.CONFIRMED);
		assertThat(desk.listed()).contains(money);

		desk.select(persons);
		assertThat(desk.listed()).containsExactly(persons, disabled);

		desk.setFilter(FigureFilter.CONTEXT);
		desk.select(age);
		assertThat(desk.listed()).containsExactly(age);
	}

	@Test
	void aFindingIsSaidOfEachFigureThatItIsAbout() {
		source.say(Severity.WARNING, "1211 人与 37 人", persons, disabled);
		SourceDesk spoken = source.desk();

		assertThat(spoken.remarks(persons)).singleElement().satisfies(remark -> assertThat(remark.figures()).containsExactly(persons, disabled));
		assertThat(spoken.remarks(disabled)).hasSize(1);
		assertThat(spoken.remarks(money)).isEmpty();
	}

	@Test
	void whatTheBooksSayIsSaidOnceAndTheWorstFirst() {
		source.say(Severity.WARNING, "口径不明", money);
		when(source.found.findings(eq(money))).thenReturn(List.of(new Finding("evidence.a", Severity.ERROR, money, null, "与台账不一致"),
				new Finding("evidence.b", Severity.WARNING, money, null, "口径不明（查对）")));

		assertThat(source.desk().remarks(money)).extracting(Remark::message).containsExactly("与台账不一致", "口径不明");
	}
}
