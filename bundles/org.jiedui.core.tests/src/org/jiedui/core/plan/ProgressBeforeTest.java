/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressBeforeTest {

	private final PlanFixture books = new PlanFixture()
			.with(new BooksBuilder().programme("河东–迭部").plan(2024, plan -> plan.task("修路", task -> task.setProgress(30))).books());

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void theHistoryTellsHowFarItWas() {
		AnnualPlan plan = books.plan(2024);
		ObjectId id = books.session.id(plan).orElseThrow();
		ObjectId task = books.session.id(plan.getTasks().getFirst()).orElseThrow();
		assertThat(ProgressBefore.at(books.workspace, id, LocalDate.now()).progress()).containsEntry(task, 30);
		assertThat(ProgressBefore.at(books.workspace, id, LocalDate.now().minusYears(1)).progress()).isEmpty();
	}

	@Test
	void aPeriodIsBegunAndDeliveredInOneStep() {
		AnnualPlan plan = books.plan(2024);
		books.execute(books.steps(PlanRules.OPEN).deliver(plan, 5, null));
		assertThat(plan.getPeriods()).singleElement().satisfies(period -> {
			assertThat(period.getMonth()).isEqualTo(5);
			assertThat(period.getState()).isEqualTo(PlanState.SUBMITTED);
			assertThat(period.getDeliveredOn()).isEqualTo(PlanFixture.TODAY);
			assertThat(period.getSteps()).hasSize(1);
		});
		books.undo();
		assertThat(plan.getPeriods()).isEmpty();
		books.redo();
		assertThat(plan.getPeriods()).hasSize(1);
		assertThat(plan.getPeriods().getFirst().eGet(Literals.REPORTING_PERIOD__STATE)).isEqualTo(PlanState.SUBMITTED);
	}
}
