/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.internal.rules.exchange.ExchangeIsNoDuplicate;
import org.jiedui.core.internal.rules.exchange.ExchangeWithinPairing;
import org.jiedui.core.internal.rules.exchange.TrainingHasSessions;
import org.jiedui.core.internal.rules.general.FigureHasUnit;
import org.jiedui.core.internal.rules.general.FigureHasValue;
import org.jiedui.core.internal.rules.general.FunnelNarrows;
import org.jiedui.core.internal.rules.general.NotInFuture;
import org.jiedui.core.internal.rules.general.NumberAtLeast;
import org.jiedui.core.internal.rules.general.NumberAtMost;
import org.jiedui.core.internal.rules.general.PeriodOrder;
import org.jiedui.core.internal.rules.general.RequiredValue;
import org.jiedui.core.internal.rules.general.TextPattern;
import org.jiedui.core.internal.rules.pairing.MemberFitsKind;
import org.jiedui.core.internal.rules.pairing.MemberIsNamed;
import org.jiedui.core.internal.rules.pairing.MemberIsOnlyCounted;
import org.jiedui.core.internal.rules.pairing.PairingHasBothSides;
import org.jiedui.core.internal.rules.pairing.PairingIsNoDuplicate;
import org.jiedui.core.internal.rules.pairing.PartyExists;
import org.jiedui.core.internal.rules.pairing.PartyTakesPartOnce;
import org.jiedui.core.internal.rules.pairing.ShapeAsDeclared;
import org.jiedui.core.internal.rules.pairing.VillageMeetsEnterprise;
import org.jiedui.core.internal.rules.party.CodeBelowSuperior;
import org.jiedui.core.internal.rules.party.CodeFitsLevel;
import org.jiedui.core.internal.rules.party.CodeIsUnique;
import org.jiedui.core.internal.rules.party.NoCircleOfSuperiors;
import org.jiedui.core.internal.rules.party.SuperiorIsHigher;
import org.jiedui.core.internal.rules.plan.ApprovalIsDated;
import org.jiedui.core.internal.rules.plan.MilestoneBeforeTaskEnds;
import org.jiedui.core.internal.rules.plan.MilestoneIsReached;
import org.jiedui.core.internal.rules.plan.OnePlanPerYear;
import org.jiedui.core.internal.rules.plan.ProgressFitsState;
import org.jiedui.core.internal.rules.plan.SubtaskBeforeTaskEnds;
import org.jiedui.core.internal.rules.plan.TaskHasResponsible;
import org.jiedui.core.internal.rules.plan.TaskIsOnTime;
import org.jiedui.core.internal.rules.plan.TaskWithinYear;
import org.jiedui.core.internal.rules.programme.CoverageCounts;
import org.jiedui.core.internal.rules.programme.CoverageIsFull;
import org.jiedui.core.internal.rules.programme.CoverageUnitsAreAlike;
import org.jiedui.core.internal.rules.programme.PlanWithinProgramme;
import org.jiedui.core.internal.rules.programme.RecordWithinProgramme;
import org.jiedui.core.internal.rules.programme.SidesDiffer;
import org.jiedui.core.internal.rules.project.AcceptedAfterCompletion;
import org.jiedui.core.internal.rules.project.CompletionIsDated;
import org.jiedui.core.internal.rules.project.EndedIsCompleted;
import org.jiedui.core.internal.rules.project.ProjectHasBudget;
import org.jiedui.core.internal.rules.project.ProjectIsOnTime;
import org.jiedui.core.internal.rules.project.StageIsLastRecorded;
import org.jiedui.core.internal.rules.project.StageMayFollow;
import org.jiedui.core.internal.rules.project.StagesInOrder;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Validator;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

/** All rules of the core together. */
class RuleSetTest {

	static final List<Constraint<?>> RULES = List.of(
			// general
			new FigureHasUnit(), new FigureHasValue(), new FunnelNarrows(), new NotInFuture(), new NumberAtLeast(), new NumberAtMost(),
			new PeriodOrder(), new RequiredValue(), new TextPattern(),
			// party
			new CodeBelowSuperior(), new CodeFitsLevel(), new CodeIsUnique(), new NoCircleOfSuperiors(), new SuperiorIsHigher(),
			// programme
			new CoverageCounts(), new CoverageIsFull(), new CoverageUnitsAreAlike(), new PlanWithinProgramme(),
			new RecordWithinProgramme(), new SidesDiffer(),
			// pairing
			new PairingHasBothSides(), new PairingIsNoDuplicate(), new MemberFitsKind(), new MemberIsNamed(), new MemberIsOnlyCounted(),
			new PartyExists(), new PartyTakesPartOnce(), new ShapeAsDeclared(), new VillageMeetsEnterprise(),
			// plan
			new ApprovalIsDated(), new MilestoneBeforeTaskEnds(), new MilestoneIsReached(), new OnePlanPerYear(),
			new ProgressFitsState(), new SubtaskBeforeTaskEnds(), new TaskHasResponsible(), new TaskIsOnTime(), new TaskWithinYear(),
			// project
			new AcceptedAfterCompletion(), new CompletionIsDated(), new EndedIsCompleted(), new ProjectHasBudget(), new ProjectIsOnTime(),
			new StageIsLastRecorded(), new StageMayFollow(), new StagesInOrder(),
			// exchange
			new ExchangeIsNoDuplicate(), new ExchangeWithinPairing(), new TrainingHasSessions());

	@Test
	void haveIdentifiersOfTheirOwn() {
		assertThat(RULES).extracting(Constraint::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+\\.[a-zA-Z]+"));
	}

	@Test
	void findNothingInSoundBooks() {
		assertThat(new Validator(RULES).validate(soundBooks().roots(), LocalDate.of(2024, 6, 30))).isEmpty();
	}

	@Test
	void findNothingInEmptyBooksButWhatIsRequired() {
		List<Finding> findings = new Validator(RULES).validate(new TestBooks().roots(), LocalDate.of(2024, 6, 30));
		assertThat(findings).extracting(Finding::rule).containsOnly("general.required");
	}

	@Test
	void survivesObjectsInTheMaking() {
		TestBooks books = new TestBooks();
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		TestBooks.member(pairing, MemberRole.HELPER, null);
		TestBooks.task(books.plan(0), null);
		TestBooks.step(books.project(ProjectStage.ACCEPTED), ProjectStage.CANCELLED, null);
		books.visit(null);
		books.village(null).setCode("x");
		List<Finding> findings = new Validator(RULES).validate(books.roots(), LocalDate.of(2024, 6, 30));
		assertThat(findings).extracting(Finding::message).noneMatch(message -> message.contains("Exception"));
	}

	private static TestBooks soundBooks() {
		TestBooks books = new TestBooks();
		AdministrativeUnit helping = books.county("蒲江县");
		helping.setCode("510131");
		AdministrativeUnit helped = books.county("泸定县");
		helped.setCode("513322");
		books.programme().getHelpers().add(helping);
		books.programme().getRecipients().add(helped);
		books.programme().setSince(PartialDate.of(2016));
		AdministrativeUnit datang = books.township(helping, "大塘镇");
		datang.setCode("510131101");
		AdministrativeUnit moxi = books.township(helped, "磨西镇");
		moxi.setCode("513322103");
		books.pairing(PairingKind.TOWNSHIP, List.of(datang), List.of(moxi)).setSince(PartialDate.of(2019));
		AnnualPlan plan = books.plan(2024);
		PlanTask task = TestBooks.task(plan, "电商培训");
		task.setResponsible(datang);
		task.setDue(LocalDate.of(2024, 12, 31));
		Project project = books.project(ProjectStage.COMPLETED);
		project.setBudget(Money.of(600_000));
		project.setActualEnd(PartialDate.of(2023));
		TestBooks.step(project, ProjectStage.COMPLETED, "2023");
		books.visit("2019-11-13").getParties().add(datang);
		return books;
	}
}
