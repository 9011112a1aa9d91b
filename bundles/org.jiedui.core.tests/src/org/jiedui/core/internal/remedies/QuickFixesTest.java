/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.rules.general.NumberAtLeast;
import org.jiedui.core.internal.rules.general.PeriodOrder;
import org.jiedui.core.internal.rules.pairing.ShapeAsDeclared;
import org.jiedui.core.internal.rules.plan.MilestoneBeforeTaskEnds;
import org.jiedui.core.internal.rules.plan.MilestoneIsReached;
import org.jiedui.core.internal.rules.plan.ProgressFitsState;
import org.jiedui.core.internal.rules.plan.SubtaskBeforeTaskEnds;
import org.jiedui.core.internal.rules.plan.TaskHasResponsible;
import org.jiedui.core.internal.rules.plan.TaskIsOnTime;
import org.jiedui.core.internal.rules.project.CompletionIsDated;
import org.jiedui.core.internal.rules.project.EndedIsCompleted;
import org.jiedui.core.internal.rules.project.StageIsLastRecorded;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.QuickFixes;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Validator;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Milestone;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PairingShape;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.TaskState;
import org.jiedui.model.edit.BooksAdapterFactory;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a quick fix offers mends what was found, in one step that can be undone. */
class QuickFixesTest {

	private static final JieduiFactory MAKE = JieduiFactory.eINSTANCE;
	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
	private static final Labels LABELS = new Labels(Locale.ENGLISH);
	private static final ValueFormat FORMAT = new ValueFormat(LABELS, MoneyScale.YUAN);
	private static final List<Constraint<?>> RULES = List.of(new PeriodOrder(), new NumberAtLeast(), new ShapeAsDeclared(), new ProgressFitsState(),
			new TaskIsOnTime(), new MilestoneIsReached(), new MilestoneBeforeTaskEnds(), new SubtaskBeforeTaskEnds(), new TaskHasResponsible(),
			new CompletionIsDated(), new EndedIsCompleted(), new StageIsLastRecorded());
	private static final QuickFixes FIXES = new QuickFixes(List.<QuickFix>of(new AgreeingProgress(), new ClosedTask(), new CompletedStage(),
			new DatedCompletion(), new DerivedShape(), new DueWithTask(), new PositiveNumber(), new ReachedMilestone(), new RecordedStage(),
			new ResponsibleSide(), new SwappedPeriod()));

	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new BooksAdapterFactory(LABELS), new BasicCommandStack());
	private final TestBooks books = new TestBooks();

	/** Wrong books, and what is offered for them. */
	static Stream<Arguments> wrong() {
		return Stream.of(
				wrong("general.order", QuickFixesTest::endBeforeStart, "Swap Planned start and Planned end"),
				wrong("general.minimum", each -> each.project(ProjectStage.PROPOSED).setBudget(Money.of(-5000)), "Change to 5,000"),
				wrong("pairing.shape", QuickFixesTest::otherShape, "Set Declared shape to Point to point", "Clear Declared shape"),
				wrong("project.completed", QuickFixesTest::withoutEnd, "Set Actual end to 2024-03", "Set Actual end to 2024-05-01"),
				wrong("project.ended", each -> each.project(ProjectStage.UNDER_WAY).setActualEnd(PartialDate.of(2023)), "Set Stage to Completed",
						"Set Stage to Cancelled"),
				wrong("project.stage", each -> TestBooks.step(each.project(ProjectStage.PROPOSED), ProjectStage.APPROVED, "2024-01"), "Set Stage to Approved"),
				wrong("plan.progress", each -> state(task(each), TaskState.DONE, 80), "Set Progress to 100", "Set State to In progress"),
				wrong("plan.progress", each -> state(task(each), TaskState.IN_PROGRESS, 100), "Set State to Done"),
				wrong("plan.overdue", each -> task(each).setDue(LocalDate.of(2024, 3, 31)), "Set State to Done and Progress to 100", "Set State to Cancelled"),
				wrong("plan.milestoneOverdue", each -> milestone(task(each), LocalDate.of(2024, 3, 31)), "Set Reached to 2024-03-31"),
				wrong("plan.milestone", QuickFixesTest::lateMilestone, "Set Due to 2024-09-30", "Set Due of \u201c招聘会\u201d to 2024-10-31"),
				wrong("plan.subtask", QuickFixesTest::lateSubtask, "Set Due to 2024-09-30", "Set Due of \u201c招聘会\u201d to 2024-10-31"),
				wrong("plan.responsible", QuickFixesTest::sides, "Set Responsible to 泸定", "Set Responsible to 蒲江"));
	}

	private static Arguments wrong(String rule, Consumer<TestBooks> books, String... remedies) {
		return Arguments.of(rule, books, List.of(remedies));
	}

	private static void endBeforeStart(TestBooks books) {
		Project project = books.project(ProjectStage.PROPOSED);
		project.setPlannedStart(LocalDate.of(2024, 8, 1));
		project.setPlannedEnd(LocalDate.of(2024, 7, 1));
	}

	private static void otherShape(TestBooks books) {
		Pairing pairing = books.pairing(PairingKind.REGION, List.of(books.county("蒲江")), List.of(books.county("泸定")));
		pairing.setDeclaredShape(PairingShape.MANY_TO_ONE);
	}

	private static void withoutEnd(TestBooks books) {
		Project project = books.project(ProjectStage.COMPLETED);
		project.setPlannedEnd(LocalDate.of(2024, 5, 1));
		TestBooks.step(project, ProjectStage.COMPLETED, "2024-03");
	}

	private static PlanTask task(TestBooks books) {
		return TestBooks.task(books.plan(2024), "招聘会");
	}

	private static void state(PlanTask task, TaskState state, int progress) {
		task.setState(state);
		task.setProgress(progress);
	}

	private static void milestone(PlanTask task, LocalDate due) {
		Milestone milestone = MAKE.createMilestone();
		milestone.setName("发布岗位");
		milestone.setDue(due);
		task.getMilestones().add(milestone);
	}

	private static void lateMilestone(TestBooks books) {
		PlanTask task = task(books);
		task.setDue(LocalDate.of(2024, 9, 30));
		milestone(task, LocalDate.of(2024, 10, 31));
	}

	private static void lateSubtask(TestBooks books) {
		PlanTask task = task(books);
		task.setDue(LocalDate.of(2024, 9, 30));
		PlanTask part = MAKE.createPlanTask();
		part.setName("发布岗位");
		part.setDue(LocalDate.of(2024, 10, 31));
		task.getTasks().add(part);
	}

	private static void sides(TestBooks books) {
		books.programme().getHelpers().add(books.county("蒲江"));
		books.programme().getRecipients().add(books.county("泸定"));
		task(books);
	}

	private List<Finding> findings(String rule) {
		return new Validator(RULES).validate(books.roots(), TODAY).stream().filter(each -> each.rule().equals(rule)).toList();
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void everyRemedyMendsWhatWasFound(String rule, Consumer<TestBooks> wrong, List<String> offered) {
		wrong.accept(books);
		List<Finding> found = findings(rule);
		assertThat(found).hasSize(1);
		List<Remedy> remedies = FIXES.remedies(found.getFirst(), FORMAT);
		assertThat(remedies).extracting(Remedy::label).containsExactlyElementsOf(offered);
		for (Remedy remedy : remedies) {
			Command command = remedy.command(domain);
			domain.getCommandStack().execute(command);
			assertThat(findings(rule)).as(remedy.label()).isEmpty();
			domain.getCommandStack().undo();
			assertThat(findings(rule)).as("%s, undone", remedy.label()).isEqualTo(found);
		}
	}
}
