/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanStep;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.StepKind;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanStepsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final int YEAR = PlanFixture.TODAY.getYear();

	private final PlanFixture books = new PlanFixture();
	private AnnualPlan plan;
	private PlanTask task;

	@BeforeEach
	void fill() {
		BooksBuilder builder = new BooksBuilder();
		var party = builder.party("迭部县");
		builder.programme("河东–迭部").plan(YEAR, plan -> plan.name("计划").task("招聘会", task -> {
			task.setResponsible(party);
			task.setDue(LocalDate.of(YEAR, 12, 31));
		}));
		plan = books.with(builder).plan(YEAR);
		task = plan.getTasks().getFirst();
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void isRecordedWithWhoAndWhen() {
		books.execute(books.steps(PlanRules.OPEN).command(plan, PlanAct.SUBMIT, "请审"));
		assertThat(plan.getState()).isEqualTo(PlanState.SUBMITTED);
		PlanStep step = plan.getSteps().getFirst();
		assertThat(step.getStep()).isEqualTo(StepKind.SUBMITTED);
		assertThat(step.getAuthor()).isEqualTo(books.workspace.author());
		assertThat(step.getDay()).isEqualTo(PlanFixture.TODAY);
		assertThat(step.getRemarks()).isEqualTo("请审");
		books.undo();
		assertThat(plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(plan.getSteps()).isEmpty();
		assertThat(books.session.isDirty()).isFalse();
		books.redo();
		assertThat(plan.getState()).isEqualTo(PlanState.SUBMITTED);
		assertThat(plan.getSteps()).containsExactly(step);
	}

	@Test
	void oneMustSayWhyAPlanIsReturned() {
		books.take(plan, PlanAct.SUBMIT);
		assertThat(books.steps(PlanRules.OPEN).refusal(plan, PlanAct.RETURN, " ").orElseThrow()).contains(YEAR + " 计划").doesNotContain("{");
		books.execute(books.steps(PlanRules.OPEN).command(plan, PlanAct.RETURN, "补充目标"));
		assertThat(plan.getState()).isEqualTo(PlanState.RETURNED);
		assertThat(PlanSteps.last(plan.getSteps(), StepKind.RETURNED).orElseThrow().getRemarks()).isEqualTo("补充目标");
	}

	@Test
	void stepsComeInTheirOrder() {
		assertThat(books.steps(PlanRules.OPEN).refusal(plan, PlanAct.FREEZE, "").orElseThrow()).contains("Submitted").doesNotContain("{");
		assertThatThrownBy(() -> books.steps(PlanRules.OPEN).command(plan, PlanAct.APPROVE, "")).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void anApprovalKeepsTheDatesOfTasks() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE);
		assertThat(plan.getApprovedOn()).isEqualTo(PlanFixture.TODAY);
		assertThat(task.getApprovedDue()).isEqualTo(LocalDate.of(YEAR, 12, 31));
		books.set(task, P.getPlanTask_Due(), LocalDate.of(YEAR, 6, 30));
		assertThat(task.getApprovedDue()).isEqualTo(LocalDate.of(YEAR, 12, 31));
	}

	@Test
	void onlyThoseOfTheRoleMay() {
		PlanRules rules = new PlanRules(Map.of(PlanAct.SUBMIT, Set.of("王五", "李四")), 0);
		assertThat(books.steps(rules).refusal(plan, PlanAct.SUBMIT, "").orElseThrow()).contains("李四", "王五", books.workspace.author());
		PlanRules mine = new PlanRules(Map.of(PlanAct.SUBMIT, Set.of(books.workspace.author())), 0);
		assertThat(books.steps(mine).refusal(plan, PlanAct.SUBMIT, "")).isEmpty();
	}

	@Test
	void aFrozenPlanNamesItselfTheFeatureAndTheRemedy() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE);
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null).orElseThrow()).contains(YEAR + " 计划", "招聘会").containsAnyOf("mendment", "修订");
	}

	@Test
	void aFrozenPlanKeepsItsName() {
		assertThat(books.session.refusal(plan, P.getProgrammeRecord_Name(), "别的计划")).isEmpty();
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE);
		assertThat(books.session.refusal(plan, P.getProgrammeRecord_Name(), "别的计划")).isPresent();
	}

	@Test
	void duringTheGraceAFrozenPlanCanBeChanged() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE);
		books.execute(books.steps(new PlanRules(Map.of(), 3)).command(plan, PlanAct.FREEZE, ""));
		assertThat(plan.getChangesUntil()).isEqualTo(PlanFixture.TODAY.plusDays(3));
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null)).isEmpty();
		plan.setChangesUntil(PlanFixture.TODAY.minusDays(1));
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null)).isPresent();
	}

	@Test
	void anAmendmentOpensWhatIsFrozenAndClosesIt() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE);
		books.execute(books.steps(PlanRules.OPEN).command(plan, PlanAct.AMEND, "时限有误"));
		assertThat(plan.getState()).isEqualTo(PlanState.FROZEN);
		assertThat(books.steps(PlanRules.OPEN).refusal(plan, PlanAct.AMEND, "再来")).isPresent();
		books.set(task, P.getPlanTask_Due(), LocalDate.of(YEAR, 11, 30));
		assertThat(task.getDue()).isEqualTo(LocalDate.of(YEAR, 11, 30));
		books.execute(books.steps(PlanRules.OPEN).closeAmendment(plan, "时限改为11月30日"));
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null)).isPresent();
		assertThat(plan.getAmendments()).singleElement().satisfies(each -> {
			assertThat(each.getReason()).isEqualTo("时限有误");
			assertThat(each.getChanges()).isEqualTo("时限改为11月30日");
			assertThat(each.getClosed()).isEqualTo(PlanFixture.TODAY);
		});
		assertThat(plan.getSteps()).extracting(PlanStep::getStep).endsWith(StepKind.AMENDING, StepKind.AMENDED);
		books.undo();
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null)).isEmpty();
		books.redo();
		assertThat(books.session.refusal(task, P.getPlanTask_Due(), null)).isPresent();
	}

	@Test
	void withoutAnOpenAmendmentThereIsNoneToClose() {
		assertThatThrownBy(() -> books.steps(PlanRules.OPEN).closeAmendment(plan, "")).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining("计划");
	}

	@Test
	void aFrozenPeriodRefusesProgressOfItsParty() {
		int month = PlanFixture.TODAY.getMonthValue();
		books.execute(new ReportingPeriods(plan).begin(books.session, month, task.getResponsible()));
		ReportingPeriod period = new ReportingPeriods(plan).find(month, task.getResponsible()).orElseThrow();
		for (PlanAct act : new PlanAct[] { PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE }) {
			assertThat(books.session.refusal(task, P.getPlanTask_Progress(), 50)).isEmpty();
			Command command = books.steps(PlanRules.OPEN).command(period, act, "");
			books.execute(command);
		}
		assertThat(period.getDeliveredOn()).isEqualTo(PlanFixture.TODAY);
		assertThat(books.session.refusal(task, P.getPlanTask_Progress(), 50).orElseThrow()).contains("计划", "招聘会");
		books.undo();
		assertThat(books.session.refusal(task, P.getPlanTask_Progress(), 50)).isEmpty();
	}

	@Test
	void aPeriodOfAnotherMonthDoesNotMatter() {
		int other = PlanFixture.TODAY.getMonthValue() % 12 + 1;
		books.execute(new ReportingPeriods(plan).begin(books.session, other, null));
		ReportingPeriod period = new ReportingPeriods(plan).find(other, null).orElseThrow();
		for (PlanAct act : new PlanAct[] { PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE }) {
			books.execute(books.steps(PlanRules.OPEN).command(period, act, ""));
		}
		assertThat(books.session.refusal(task, P.getPlanTask_Progress(), 50)).isEmpty();
	}
}
