/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanStep;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Frozen values, and objects that cannot leave the books in which they stand. */
class RefusedCommandsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture();

	@AfterEach
	void close() {
		books.close();
	}

	private AnnualPlan plan(PlanState state) {
		return books.with(new BooksBuilder().programme("河东–迭部").plan(2024, plan -> plan.state(state).task("一")).books())
				.one(P.getAnnualPlan());
	}

	@Test
	void aTaskOfAFrozenPlanCannotBeRenamed() {
		PlanTask task = plan(PlanState.FROZEN).getTasks().getFirst();
		assertThat(set(task, P.getPlanTask_Name(), "二").canExecute()).isFalse();
		books.set(task, P.getPlanTask_Name(), "二");
		assertThat(task.getName()).isEqualTo("一");
	}

	@Test
	void progressOfAFrozenPlanCanBeReported() {
		PlanTask task = plan(PlanState.FROZEN).getTasks().getFirst();
		books.set(task, P.getPlanTask_Progress(), 50);
		assertThat(task.getProgress()).isEqualTo(50);
	}

	@Test
	void nobodyGivesAPlanAState() {
		AnnualPlan plan = plan(PlanState.DRAFT);
		for (PlanState state : PlanState.values()) {
			assertThat(set(plan, P.getAnnualPlan_State(), state).canExecute()).isFalse();
		}
		assertThat(set(plan, P.getAnnualPlan_State(), SetCommand.UNSET_VALUE).canExecute()).isFalse();
		assertThat(books.session.refusal(plan, P.getAnnualPlan_State(), PlanState.SUBMITTED).orElseThrow()).contains("plan").doesNotContain("{");
	}

	@Test
	void norANewPlanThatIsNotSaved() {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		books.execute(books.session.add(List.of(plan)));
		assertThat(set(plan, P.getAnnualPlan_State(), PlanState.APPROVED).canExecute()).isFalse();
	}

	@Test
	void nobodyWritesStepsNorWhatTheyKeep() {
		AnnualPlan plan = plan(PlanState.APPROVED);
		var domain = books.session.editingDomain();
		PlanStep step = JieduiFactory.eINSTANCE.createPlanStep();
		assertThat(AddCommand.create(domain, plan, P.getAnnualPlan_Steps(), step).canExecute()).isFalse();
		assertThat(AddCommand.create(domain, plan, P.getAnnualPlan_Amendments(), JieduiFactory.eINSTANCE.createAmendment()).canExecute()).isFalse();
		assertThat(set(plan.getTasks().getFirst(), P.getPlanTask_ApprovedDue(), LocalDate.of(2024, 5, 1)).canExecute()).isFalse();
		assertThat(domain.getNewChildDescriptors(plan, null)).noneMatch(each -> each.toString().contains("steps"));

		plan.getSteps().add(step);
		assertThat(set(step, P.getPlanStep_Author(), "李四").canExecute()).isFalse();
		assertThat(RemoveCommand.create(domain, step).canExecute()).isFalse();
		assertThat(books.session.delete(List.of(step)).canExecute()).isFalse();
	}

	@Test
	void nobodyGivesAReportingPeriodAState() {
		AnnualPlan plan = plan(PlanState.APPROVED);
		ReportingPeriod period = JieduiFactory.eINSTANCE.createReportingPeriod();
		books.add(plan, P.getAnnualPlan_Periods(), period);
		assertThat(plan.getPeriods()).containsExactly(period);
		assertThat(set(period, P.getReportingPeriod_State(), PlanState.APPROVED).canExecute()).isFalse();
		assertThat(set(period, P.getReportingPeriod_DeliveredOn(), LocalDate.of(2024, 5, 1)).canExecute()).isFalse();
		assertThat(set(period, P.getReportingPeriod_Month(), 5).canExecute()).isTrue();
	}

	@Test
	void whatWasDeliveredIsNotDeletedAndBegunAnew() {
		AnnualPlan plan = plan(PlanState.APPROVED);
		ReportingPeriod period = JieduiFactory.eINSTANCE.createReportingPeriod();
		period.getSteps().add(JieduiFactory.eINSTANCE.createPlanStep());
		books.add(plan, P.getAnnualPlan_Periods(), period);
		assertThat(books.session.delete(List.of(period)).canExecute()).isFalse();
		assertThat(RemoveCommand.create(books.session.editingDomain(), period).canExecute()).isFalse();
		ReportingPeriod begun = JieduiFactory.eINSTANCE.createReportingPeriod();
		books.add(plan, P.getAnnualPlan_Periods(), begun);
		books.delete(List.of(begun));
		assertThat(plan.getPeriods()).containsExactly(period);
	}

	@Test
	void aFrozenPlanCannotBeDeletedNorItsProgramme() {
		AnnualPlan plan = plan(PlanState.FROZEN);
		var domain = books.session.editingDomain();
		assertThat(books.session.delete(List.of(plan)).canExecute()).isFalse();
		assertThat(books.session.delete(List.of(plan.getProgramme())).canExecute()).isFalse();
		assertThat(RemoveCommand.create(domain, plan).canExecute()).isFalse();
	}

	@Test
	void aPlanThatIsNotFrozenCanBeDeleted() {
		AnnualPlan plan = plan(PlanState.APPROVED);
		books.delete(List.of(plan));
		assertThat(books.session.resource().getContents()).doesNotContain(plan);
	}

	@Test
	void theStageOfAProjectCanBeCorrectedByHand() {
		Project project = JieduiFactory.eINSTANCE.createProject();
		project.setStage(ProjectStage.HANDED_OVER);
		books.execute(books.session.add(List.of(project)));
		books.session.save("", null);
		books.set(project, P.getProject_Stage(), ProjectStage.PROPOSED);
		assertThat(project.getStage()).isEqualTo(ProjectStage.PROPOSED);
	}

	@Test
	void tasksOfAFrozenPlanNeitherComeNorGo() {
		AnnualPlan plan = plan(PlanState.FROZEN);
		var domain = books.session.editingDomain();
		PlanTask another = JieduiFactory.eINSTANCE.createPlanTask();
		assertThat(AddCommand.create(domain, plan, P.getAnnualPlan_Tasks(), another).canExecute()).isFalse();
		assertThat(RemoveCommand.create(domain, plan.getTasks().getFirst()).canExecute()).isFalse();
		assertThat(books.session.delete(List.of(plan.getTasks().getFirst())).canExecute()).isFalse();
		assertThat(domain.getNewChildDescriptors(plan, null)).noneMatch(each -> each.toString().contains("tasks"));
	}

	@Test
	void aPartyThatAFrozenTaskNamesCannotBeDeleted() {
		BooksBuilder builder = new BooksBuilder();
		var party = builder.party("农业农村局");
		builder.programme("河东–迭部").plan(2024, plan -> plan.state(PlanState.FROZEN).task("一", task -> task.setResponsible(party)));
		AnnualPlan plan = books.with(builder).one(P.getAnnualPlan());
		assertThat(books.session.delete(List.of(plan.getTasks().getFirst().getResponsible())).canExecute()).isFalse();
	}

	@Test
	void aPropertyOfAFrozenTaskIsReadOnly() {
		PlanTask task = plan(PlanState.FROZEN).getTasks().getFirst();
		IItemPropertySource source = (IItemPropertySource) books.session.editingDomain().getAdapterFactory()
				.adapt(task, IItemPropertySource.class);
		assertThat(source.getPropertyDescriptor(task, P.getPlanTask_Name()).canSetProperty(task)).isFalse();
		assertThat(source.getPropertyDescriptor(task, P.getPlanTask_Progress()).canSetProperty(task)).isTrue();
		assertThat(source.getPropertyDescriptor(task, P.getPlanTask_ApprovedDue()).canSetProperty(task)).isFalse();
	}

	@Test
	void aSavedRecordStaysInItsProgramme() {
		books.with(new BooksBuilder().programme("一").pairing(PairingKind.REGION, "甲", "乙").books().programme("二").books());
		List<Programme> programmes = books.all(P.getProgramme());
		EObject pairing = books.one(P.getPairing());
		assertThat(set(pairing, P.getProgrammeRecord_Programme(), programmes.getLast()).canExecute()).isFalse();
	}

	@Test
	void aSavedPartStaysInTheBooksOfItsProgramme() {
		books.with(new BooksBuilder().programme("一").plan(2024, plan -> plan.task("甲")).books()
				.programme("二").plan(2025, plan -> plan.task("乙")).books());
		List<AnnualPlan> plans = books.all(P.getAnnualPlan());
		PlanTask task = plans.getFirst().getTasks().getFirst();
		assertThat(AddCommand.create(books.session.editingDomain(), plans.getLast(), P.getAnnualPlan_Tasks(), task).canExecute()).isFalse();
	}

	@Test
	void aSavedPartGoesIntoNoNewRecordOfAnotherProgramme() {
		books.with(new BooksBuilder().programme("一").plan(2024, plan -> plan.task("甲")).books().programme("二").books());
		PlanTask task = books.<AnnualPlan>one(P.getAnnualPlan()).getTasks().getFirst();
		for (Programme programme : books.<Programme>all(P.getProgramme())) {
			AnnualPlan unsaved = JieduiFactory.eINSTANCE.createAnnualPlan();
			unsaved.setProgramme(programme);
			books.execute(books.session.add(List.of(unsaved)));
			Command move = AddCommand.create(books.session.editingDomain(), unsaved, P.getAnnualPlan_Tasks(), task);
			assertThat(move.canExecute()).isEqualTo(programme.getName().equals("一"));
		}
	}

	@Test
	void aNewRecordWithSavedPartsStaysInItsProgramme() {
		books.with(new BooksBuilder().programme("一").plan(2024, plan -> plan.task("甲")).books().programme("二").books());
		List<Programme> programmes = books.all(P.getProgramme());
		PlanTask task = books.<AnnualPlan>one(P.getAnnualPlan()).getTasks().getFirst();
		AnnualPlan unsaved = JieduiFactory.eINSTANCE.createAnnualPlan();
		unsaved.setProgramme(programmes.getFirst());
		books.execute(books.session.add(List.of(unsaved)));
		assertThat(set(unsaved, P.getProgrammeRecord_Programme(), programmes.getLast()).canExecute()).isTrue();
		books.add(unsaved, P.getAnnualPlan_Tasks(), task);
		assertThat(unsaved.getTasks()).contains(task);
		assertThat(set(unsaved, P.getProgrammeRecord_Programme(), programmes.getLast()).canExecute()).isFalse();
	}

	private Command set(EObject owner, EStructuralFeature feature, Object value) {
		return SetCommand.create(books.session.editingDomain(), owner, feature, value);
	}
}
