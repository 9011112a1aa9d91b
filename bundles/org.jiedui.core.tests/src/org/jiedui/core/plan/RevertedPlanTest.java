/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody may edit by hand is not changed by taking a commit back either. */
class RevertedPlanTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final int YEAR = PlanFixture.TODAY.getYear();

	private final PlanFixture books = new PlanFixture();
	private AnnualPlan plan;
	private PlanTask task;
	private PlanTask other;

	@BeforeEach
	void fill() {
		BooksBuilder builder = new BooksBuilder();
		var party = builder.party("迭部县");
		builder.programme("河东–迭部").plan(YEAR, plan -> plan.name("计划").task("招聘会", task -> {
			task.setResponsible(party);
			task.setDue(LocalDate.of(YEAR, 12, 31));
		}).task("培训"));
		plan = books.with(builder).plan(YEAR);
		task = PlanFixture.task(plan, "招聘会");
		other = PlanFixture.task(plan, "培训");
	}

	@AfterEach
	void close() {
		books.close();
	}

	/** Saves, and says which commit it was. */
	private Commit save() {
		return books.session.save("", null).commits().getLast();
	}

	private Commit last() {
		return books.workspace.history(HistoryQuery.ofObject(id(plan), 1)).getFirst();
	}

	private ObjectId id(EObject object) {
		return books.session.id(object).orElseThrow();
	}

	private Commit due(int month) {
		books.set(task, P.getPlanTask_Due(), LocalDate.of(YEAR, month, 1));
		return save();
	}

	private void freeze() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE);
	}

	private Reversal revert(Commit commit) {
		return books.workspace.revert(commit.number(), "");
	}

	/** Asserts that the commit is not taken back, and says why. */
	private List<Obstacle> refused(Commit commit) {
		Map<String, String> before = SessionContent.stored(books.workspace);
		Reversal reversal = revert(commit);
		assertThat(reversal.commit()).isEmpty();
		assertThat(SessionContent.stored(books.workspace)).isEqualTo(before);
		return reversal.obstacles();
	}

	private static Stream<Obstacle> about(List<Obstacle> obstacles, ObjectId object) {
		return obstacles.stream().filter(each -> each.object().equals(object));
	}

	@Test
	void aStateIsNotTakenBack() {
		books.take(plan, PlanAct.SUBMIT);
		List<Obstacle> obstacles = refused(last());
		assertThat(about(obstacles, id(plan))).singleElement().satisfies(each -> {
			assertThat(each.reason()).isEqualTo(Reason.STEPS);
			assertThat(each.feature()).isEqualTo(P.getAnnualPlan_State());
			assertThat(each.present()).isEqualTo(PlanState.SUBMITTED);
			assertThat(each.before()).isEqualTo(PlanState.DRAFT);
			assertThat(each.sentence()).contains("\"plan\"").containsAnyOf("Return", "退回").doesNotContain("{");
		});
		assertThat(about(obstacles, id(plan.getSteps().getFirst()))).extracting(Obstacle::reason).containsExactly(Reason.STEPS);
	}

	@Test
	void norWhereItWentOnSince() {
		books.take(plan, PlanAct.SUBMIT);
		Commit submitted = last();
		books.take(plan, PlanAct.APPROVE);
		assertThat(about(refused(submitted), id(plan))).extracting(Obstacle::reason).containsExactly(Reason.STEPS);
	}

	@Test
	void datesOfAnApprovalAreNotTakenBack() {
		books.take(plan, PlanAct.SUBMIT, PlanAct.APPROVE);
		assertThat(about(refused(last()), id(task))).extracting(Obstacle::reason, Obstacle::feature)
				.containsExactly(tuple(Reason.STEPS, P.getPlanTask_ApprovedDue()));
	}

	@Test
	void norWhatAnAmendmentRecords() {
		freeze();
		books.take(plan, PlanAct.AMEND);
		books.execute(books.steps(PlanRules.OPEN).closeAmendment(plan, "无"));
		Commit closed = save();
		assertThat(about(refused(closed), id(plan.getAmendments().getFirst()))).extracting(Obstacle::reason, Obstacle::feature)
				.contains(tuple(Reason.STEPS, P.getAmendment_Closed()), tuple(Reason.STEPS, P.getAmendment_Changes()));
	}

	@Test
	void whatIsFrozenIsTakenBackDuringAnAmendmentOnly() {
		Commit changed = due(11);
		freeze();
		assertThat(refused(changed)).singleElement().satisfies(each -> {
			assertThat(each.object()).isEqualTo(id(task));
			assertThat(each.reason()).isEqualTo(Reason.FROZEN);
			assertThat(each.feature()).isEqualTo(P.getPlanTask_Due());
			assertThat(each.sentence()).contains(YEAR + " 计划", "招聘会").containsAnyOf("mendment", "修订").doesNotContain("{");
		});
		books.take(plan, PlanAct.AMEND);
		assertThat(revert(changed).obstacles()).isEmpty();
		try (PlanFixture.Reading reading = books.read()) {
			assertThat(PlanFixture.task(reading.plan(YEAR), "招聘会").getDue()).isEqualTo(LocalDate.of(YEAR, 12, 31));
		}
	}

	@Test
	void whatIsFrozenAlreadyAsItWasStandsInNobodysWay() {
		Commit changed = due(11);
		due(12);
		books.set(task, P.getPlanTask_Due(), LocalDate.of(YEAR, 12, 31));
		save();
		freeze();
		assertThat(revert(changed)).isEqualTo(new Reversal(Optional.empty(), List.of(), List.of()));
	}

	@Test
	void tasksOfAFrozenPlanNeitherGoNorComeBackNorChangePlaces() {
		PlanTask added = JieduiFactory.eINSTANCE.createPlanTask();
		books.execute(AddCommand.create(books.session.editingDomain(), plan, P.getAnnualPlan_Tasks(), added));
		Commit adding = save();
		books.execute(MoveCommand.create(books.session.editingDomain(), plan, P.getAnnualPlan_Tasks(), added, 0));
		Commit moving = save();
		books.execute(AddCommand.create(books.session.editingDomain(), task, P.getPlanTask_Tasks(), List.of(added)));
		Commit leading = save();
		ObjectId gone = id(other);
		books.execute(books.session.delete(List.of(other)));
		Commit removing = save();
		freeze();
		assertThat(refused(adding)).extracting(Obstacle::object, Obstacle::reason).containsExactly(tuple(id(added), Reason.FROZEN));
		assertThat(refused(moving)).extracting(Obstacle::object, Obstacle::reason).containsExactly(tuple(id(added), Reason.MOVED_SINCE));
		assertThat(refused(leading)).extracting(Obstacle::object, Obstacle::reason).containsExactly(tuple(id(added), Reason.FROZEN));
		assertThat(refused(removing)).extracting(Obstacle::object, Obstacle::reason).containsExactly(tuple(gone, Reason.FROZEN));
	}

	@Test
	void theOrderOfAFrozenPlanStays() {
		books.execute(MoveCommand.create(books.session.editingDomain(), plan, P.getAnnualPlan_Tasks(), other, 0));
		Commit moving = save();
		freeze();
		assertThat(refused(moving)).extracting(Obstacle::reason).containsOnly(Reason.FROZEN);
	}

	@Test
	void aFrozenPlanIsNotRemovedByTakingItsAdditionBack() {
		AnnualPlan frozen = JieduiFactory.eINSTANCE.createAnnualPlan();
		frozen.setName("旧计划");
		frozen.setYear(YEAR - 1);
		frozen.setState(PlanState.FROZEN);
		frozen.setProgramme(plan.getProgramme());
		books.execute(books.session.add(List.of(frozen)));
		Commit adding = save();
		assertThat(refused(adding)).singleElement().satisfies(each -> {
			assertThat(each.object()).isEqualTo(id(frozen));
			assertThat(each.reason()).isEqualTo(Reason.FROZEN);
			assertThat(each.sentence()).contains("旧计划").containsAnyOf("mendment", "修订");
		});
	}

	@Test
	void progressThatIsSettledStays() {
		books.set(task, P.getPlanTask_Progress(), 50);
		Commit progress = save();
		int month = PlanFixture.TODAY.getMonthValue();
		books.execute(books.steps(PlanRules.OPEN).deliver(plan, month, task.getResponsible()));
		save();
		var period = new ReportingPeriods(plan).find(month, task.getResponsible()).orElseThrow();
		for (PlanAct act : List.of(PlanAct.APPROVE, PlanAct.FREEZE)) {
			books.execute(books.steps(PlanRules.OPEN).command(period, act, ""));
			save();
		}
		assertThat(refused(progress)).extracting(Obstacle::object, Obstacle::reason, Obstacle::feature)
				.containsExactly(tuple(id(task), Reason.FROZEN, P.getPlanTask_Progress()));
	}

	@Test
	void whatWasDeliveredAtOnceStays() {
		books.execute(books.steps(PlanRules.OPEN).deliver(plan, 3, null));
		Commit delivered = save();
		assertThat(refused(delivered)).singleElement().satisfies(each -> {
			assertThat(each.object()).isEqualTo(id(plan.getPeriods().getFirst()));
			assertThat(each.reason()).isEqualTo(Reason.STEPS);
			assertThat(each.sentence()).containsAnyOf("submitted", "提交").doesNotContain("{");
		});
	}

	@Test
	void aPlanThatWasDeletedComesBackWithItsState() {
		books.take(plan, PlanAct.SUBMIT);
		books.execute(books.session.delete(List.of(plan)));
		assertThat(revert(save()).obstacles()).isEmpty();
		try (PlanFixture.Reading reading = books.read()) {
			assertThat(reading.plan(YEAR).getState()).isEqualTo(PlanState.SUBMITTED);
			assertThat(reading.plan(YEAR).getSteps()).hasSize(1);
		}
	}

	@Test
	void whatMayBeEditedIsTakenBackInAFrozenPlan() {
		books.set(plan, P.getElement_Remarks(), "新");
		Commit remarks = save();
		freeze();
		assertThat(revert(remarks).commit()).isPresent();
	}
}
