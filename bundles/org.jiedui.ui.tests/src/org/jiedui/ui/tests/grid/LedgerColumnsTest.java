/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.junit.jupiter.api.Test;

class LedgerColumnsTest {

	private final LedgerCatalog catalog = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));

	private List<LedgerColumn> columns(String ledger, ValueFormat format) {
		var found = catalog.find(ledger).orElseThrow();
		return new LedgerColumns(format).of(found, catalog.creatable(found));
	}

	private LedgerColumn column(String ledger, String id) {
		return columns(ledger, GridFixture.CHINESE).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void annotatedColumnsAreShownAndTheOthersWait() {
		List<LedgerColumn> projects = columns("projects", GridFixture.CHINESE);

		assertThat(projects).filteredOn(LedgerColumn::shown).extracting(LedgerColumn::id).containsExactly("name", "area", "stage", "place",
				"responsible", "budget", "plannedEnd", "actualStart", "actualEnd");
		assertThat(projects).extracting(LedgerColumn::id).contains("code", "remarks", "description").doesNotContain("outputs", "sources");
	}

	@Test
	void theHeadTellsTheUnitInTheLanguageOfTheScreen() {
		ValueFormat english = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

		assertThat(column("projects", "budget").heading()).isEqualTo("总投资（万元）");
		assertThat(column("exchanges", "personTimes").heading()).isEqualTo("人次（人次）");
		assertThat(columns("projects", english)).extracting(LedgerColumn::heading).contains("Budget (CNY)");
	}

	@Test
	void numbersStandOnTheRight() {
		assertThat(column("projects", "budget").alignment()).isEqualTo(Alignment.RIGHT);
		assertThat(column("projects", "name").alignment()).isEqualTo(Alignment.LEFT);
	}

	@Test
	void rowsOfAnAbstractClassTellTheirKindAndHaveTheColumnsOfEachKind() {
		var training = JieduiFactory.eINSTANCE.createTraining();
		var visit = JieduiFactory.eINSTANCE.createVisit();
		training.setSessions(Quantity.of(3));
		LedgerColumn sessions = column("exchanges", "Training.sessions");

		assertThat(column("exchanges", LedgerColumns.KIND).text(training)).isEqualTo("培训");
		assertThat(sessions.heading()).isEqualTo("培训 · 期数（期）");
		assertThat(sessions.shown()).isFalse();
		assertThat(sessions.text(training)).isEqualTo("3");
		assertThat(sessions.appliesTo(visit)).isFalse();
		assertThat(sessions.text(visit)).isEmpty();
	}

	@Test
	void partsTellWhatTheyBelongTo() {
		var plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setYear(2024);
		plan.setName("年度计划");
		var task = JieduiFactory.eINSTANCE.createPlanTask();
		plan.getTasks().add(task);

		assertThat(columns("plan", GridFixture.CHINESE).get(1).id()).isEqualTo(LedgerColumns.OWNER);
		assertThat(column("plan", LedgerColumns.OWNER).text(task)).isEqualTo("2024 年度计划");
	}

	@Test
	void anEmptyListOrTextIsNoValue() {
		var visit = JieduiFactory.eINSTANCE.createVisit();
		visit.setName("");

		assertThat(column("exchanges", "name").value(visit)).isNull();
		assertThat(column("exchanges", "parties").value(visit)).isNull();
	}
}
