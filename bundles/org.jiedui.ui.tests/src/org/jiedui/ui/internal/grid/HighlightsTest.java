/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HighlightsTest {

	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	private final Project project = JieduiFactory.eINSTANCE.createProject();
	private final LedgerData data = new LedgerData(new ListRowSource(() -> List.<EObject>of(project)),
			new LedgerColumns(FORMAT).of(JieduiPackage.Literals.PROJECT, List.of(), false), null);
	private int changes;
	private final Highlights highlights = new Highlights(data, FORMAT, () -> changes++);

	@BeforeEach
	void fill() {
		project.setName("A school");
		project.setBudget(Money.of(500));
	}

	private Optional<Look> look(String column) {
		return highlights.of(project, data.indexOf(column)).map(found -> found.rule().look());
	}

	private static HighlightRule cell(String column, String condition, Look look) {
		return new HighlightRule(column, condition, look, false);
	}

	private static HighlightRule row(String column, String condition, Look look) {
		return new HighlightRule(column, condition, look, true);
	}

	@Test
	void aCellIsHighlightedByItsValue() {
		highlights.set(List.of(cell("budget", ">100", Look.GOOD), cell("name", "hospital", Look.BAD)));
		assertThat(look("budget")).contains(Look.GOOD);
		assertThat(look("name")).isEmpty();
		assertThat(changes).isEqualTo(1);
		highlights.set(highlights.rules());
		assertThat(changes).as("nothing new").isEqualTo(1);
	}

	@Test
	void aWholeRowIsHighlightedByOneValueWhichIsTheReason() {
		highlights.set(List.of(row("budget", ">100", Look.WARNING)));
		assertThat(look("name")).contains(Look.WARNING);
		assertThat(highlights.of(project, data.indexOf("name")).orElseThrow().isReason()).isFalse();
		assertThat(highlights.of(project, data.indexOf("budget")).orElseThrow().isReason()).isTrue();
	}

	@Test
	void theFirstRuleThatHoldsCounts() {
		highlights.set(List.of(cell("budget", ">1000", Look.BAD), cell("budget", ">100", Look.GOOD), row("name", "school", Look.MUTED)));
		assertThat(look("budget")).contains(Look.GOOD);
		assertThat(look("name")).contains(Look.MUTED);
		assertThat(look("code")).contains(Look.MUTED);
	}

	@Test
	void aRowIsTestedAgainWhenSomethingHasChanged() {
		highlights.set(List.of(cell("budget", ">100", Look.GOOD)));
		assertThat(look("budget")).contains(Look.GOOD);
		project.setBudget(Money.of(50));
		assertThat(look("budget")).as("known until told otherwise").contains(Look.GOOD);
		highlights.forget();
		assertThat(look("budget")).isEmpty();
	}

	@Test
	void whatIsGoneOrNotUnderstoodHighlightsNothing() {
		highlights.set(List.of(row("gone", ">1", Look.BAD), row("budget", ">many", Look.BAD)));
		assertThat(look("budget")).isEmpty();
		assertThat(highlights.rules()).hasSize(2);
	}
}
