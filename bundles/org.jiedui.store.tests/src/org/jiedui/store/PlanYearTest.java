/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanComparison;
import org.jiedui.core.plan.PlanCopy;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.core.plan.PlanRules;
import org.jiedui.core.plan.PlanSteps;
import org.jiedui.core.plan.PlanVersion;
import org.jiedui.core.plan.ReportingPeriods;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanStep;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.StepKind;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to the year of a plan comes back from the database as it was saved. */
class PlanYearTest extends StoreTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final LocalDate TODAY = LocalDate.now();

	private Workspace workspace;

	@BeforeEach
	void fill() {
		workspace = MemoryWorkspace.open(books.store());
		BooksBuilder builder = new BooksBuilder();
		var party = builder.party("迭部县");
		PlanTask[] first = new PlanTask[1];
		builder.programme("河东–迭部").plan(2023, plan -> plan.name("2023年计划").task("甲", task -> {
			first[0] = task;
			task.setResponsible(party);
			task.setDue(LocalDate.of(2023, 6, 30));
			task.setBudget(Money.of(120_000));
		}).task("乙", task -> task.getPredecessors().add(first[0])));
		builder.saveTo(workspace);
	}

	private static AnnualPlan plan(Session session, int year) {
		return session.load(Query.of(P.getAnnualPlan())).stream().map(AnnualPlan.class::cast).filter(each -> each.getYear() == year).findFirst()
				.orElseThrow();
	}

	private static void execute(Session session, Command command) {
		session.editingDomain().getCommandStack().execute(command);
	}

	private static PlanSteps steps(Session session) {
		return new PlanSteps(session, PlanRules.OPEN, TODAY, new Labels(Locale.ENGLISH));
	}

	@Test
	void stepsAmendmentsPeriodsAndOriginsAreKept() {
		try (Session session = workspace.openSession()) {
			AnnualPlan plan = plan(session, 2023);
			execute(session, new ReportingPeriods(plan).begin(session, 3, plan.getTasks().getFirst().getResponsible()));
			execute(session, steps(session).command(plan.getPeriods().getFirst(), PlanAct.SUBMIT, ""));
			for (PlanAct act : List.of(PlanAct.SUBMIT, PlanAct.APPROVE, PlanAct.FREEZE, PlanAct.AMEND)) {
				execute(session, steps(session).command(plan, act, "因" + act.word()));
			}
			execute(session, new PlanCopy(session, 2023, 2024).command(plan));
			session.save("", null);
		}
		try (Session session = workspace.openSession()) {
			AnnualPlan plan = plan(session, 2023);
			assertThat(plan.getState()).isEqualTo(PlanState.FROZEN);
			assertThat(plan.getSteps()).extracting(PlanStep::getStep).containsExactly(StepKind.SUBMITTED, StepKind.APPROVED, StepKind.FROZEN,
					StepKind.AMENDING);
			assertThat(plan.getSteps()).extracting(PlanStep::getRemarks).startsWith("因submit");
			assertThat(plan.getAmendments()).singleElement().satisfies(each -> assertThat(each.getOpened()).isEqualTo(TODAY));
			ReportingPeriod period = plan.getPeriods().getFirst();
			assertThat(period.getDeliveredBy().getName()).isEqualTo("迭部县");
			assertThat(period.getDeliveredOn()).isEqualTo(TODAY);
			assertThat(plan.getTasks().getFirst().getApprovedDue()).isEqualTo("2023-06-30");
			assertThat(plan.getTasks().getLast().getPredecessors()).containsExactly(plan.getTasks().getFirst());
			AnnualPlan draft = plan(session, 2024);
			assertThat(draft.getCopiedFrom()).isSameAs(plan);
			assertThat(draft.getTasks().getFirst().getCopiedFrom()).isSameAs(plan.getTasks().getFirst());
			assertThat(draft.getTasks().getFirst().getBudget()).isEqualTo(Money.of(120_000));
		}
	}

	@Test
	void aPlanIsSeenAsItWasSubmitted() {
		try (Session session = workspace.openSession()) {
			AnnualPlan plan = plan(session, 2023);
			execute(session, steps(session).command(plan, PlanAct.SUBMIT, ""));
			session.save("", null);
			execute(session, SetCommand.create(session.editingDomain(), plan.getTasks().getLast(), P.getPlanTask_Name(), "乙改"));
			session.save("", null);
			ObjectId id = session.id(plan).orElseThrow();
			try (PlanVersion version = PlanVersion.submitted(workspace, id).orElseThrow()) {
				PlanDifference difference = new PlanComparison(version.session(), version.plan(), session, plan, PlanComparison.Scope.PROMISED)
						.compare();
				assertThat(difference.all().filter(each -> each.kind() == PlanDifference.Kind.CHANGED)).singleElement()
						.satisfies(each -> assertThat(each.features()).singleElement().satisfies(feature -> {
							assertThat(feature.before()).isEqualTo("乙");
							assertThat(feature.after()).isEqualTo("乙改");
						}));
			}
		}
	}

	@Test
	void rulesLieWithTheBooks() {
		PlanRules rules = new PlanRules(Map.of(PlanAct.APPROVE, Set.of("王五")), 5);
		rules.write(workspace.settings());
		assertThat(PlanRules.read(MemoryWorkspace.open(books.store()).settings())).isEqualTo(rules);
	}
}
