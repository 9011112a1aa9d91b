/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Milestone;
import org.jiedui.model.Party;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanCopyTest {

	private final PlanFixture books = new PlanFixture();
	private AnnualPlan plan;

	@BeforeEach
	void fill() {
		BooksBuilder builder = new BooksBuilder();
		Party party = builder.party("迭部县");
		PlanTask[] first = new PlanTask[1];
		builder.programme("河东–迭部").plan(2024, plan -> plan.name("2024年计划").state(PlanState.FROZEN).task("招聘会 12024 场", task -> {
			first[0] = task;
			task.setResponsible(party);
			task.setStart(LocalDate.of(2024, 2, 29));
			task.setDue(LocalDate.of(2024, 12, 31));
			task.setApprovedDue(LocalDate.of(2024, 12, 31));
			task.setProgress(80);
			task.setState(TaskState.IN_PROGRESS);
			Target target = JieduiFactory.eINSTANCE.createTarget();
			target.setName("就业人数");
			target.setValue(Quantity.of(200));
			target.setActual(Quantity.of(178));
			target.setBaseline(Quantity.of(150));
			task.getTargets().add(target);
			Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();
			milestone.setName("开幕");
			milestone.setDue(LocalDate.of(2024, 3, 1));
			milestone.setReached(LocalDate.of(2024, 3, 2));
			task.getMilestones().add(milestone);
		}).task("2024年跟踪服务", task -> task.getPredecessors().add(first[0])));
		plan = books.with(builder).plan(2024);
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void isADraftOfTheOtherYear() {
		books.execute(new PlanCopy(books.session, 2024, 2025).command(plan));
		AnnualPlan copy = copied();
		assertThat(copy.getName()).isEqualTo("2025年计划");
		assertThat(copy.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(copy.getCopiedFrom()).isSameAs(plan);
		assertThat(copy.getProgramme()).isSameAs(plan.getProgramme());
		assertThat(copy.getTasks()).extracting(PlanTask::getName).containsExactly("招聘会 12024 场", "2025年跟踪服务");
	}

	@Test
	void movesDatesAndClearsResults() {
		PlanTask task = new PlanCopy(books.session, 2024, 2025).copy(plan).getTasks().getFirst();
		assertThat(task.getStart()).isEqualTo("2025-02-28");
		assertThat(task.getDue()).isEqualTo("2025-12-31");
		assertThat(task.getApprovedDue()).isNull();
		assertThat(task.getProgress()).isZero();
		assertThat(task.getState()).isEqualTo(TaskState.NOT_STARTED);
		assertThat(task.getMilestones().getFirst().getDue()).isEqualTo("2025-03-01");
		assertThat(task.getMilestones().getFirst().getReached()).isNull();
		assertThat(task.getTargets().getFirst().getValue()).isEqualTo(Quantity.of(200));
		assertThat(task.getTargets().getFirst().getBaseline()).isEqualTo(Quantity.of(178));
		assertThat(task.getTargets().getFirst().getActual()).isNull();
	}

	@Test
	void referencesAmongTheCopiesLeadToTheCopies() {
		AnnualPlan copy = new PlanCopy(books.session, 2024, 2025).copy(plan);
		assertThat(copy.getTasks().getLast().getPredecessors()).containsExactly(copy.getTasks().getFirst());
		assertThat(copy.getTasks().getFirst().getResponsible()).isSameAs(plan.getTasks().getFirst().getResponsible());
		assertThat(copy.getTasks().getFirst().getCopiedFrom()).isSameAs(plan.getTasks().getFirst());
	}

	@Test
	void aBranchLeavesThePredecessorsOfOthersBehind() {
		books.execute(new PlanCopy(books.session, 2024, 2025).command(plan));
		AnnualPlan copy = copied();
		books.execute(new PlanCopy(books.session, 2024, 2025).command(plan.getTasks().getLast(), copy.getTasks().getFirst()));
		PlanTask branch = copy.getTasks().getFirst().getTasks().getFirst();
		assertThat(branch.getName()).isEqualTo("2025年跟踪服务");
		assertThat(branch.getPredecessors()).isEmpty();
		books.undo();
		assertThat(copy.getTasks().getFirst().getTasks()).isEmpty();
		books.redo();
		assertThat(copy.getTasks().getFirst().getTasks()).containsExactly(branch);
	}

	@Test
	void isUndoneAndRedone() {
		books.execute(new PlanCopy(books.session, 2024, 2025).command(plan));
		AnnualPlan copy = copied();
		books.undo();
		assertThat(books.session.resource().getContents()).doesNotContain(copy);
		assertThat(books.session.isDirty()).isFalse();
		books.redo();
		assertThat(books.session.resource().getContents()).contains(copy);
	}

	@Test
	void nothingComesIntoAFrozenPlan() {
		assertThat(new PlanCopy(books.session, 2024, 2024).command(plan.getTasks().getFirst(), plan).canExecute()).isFalse();
	}

	@Test
	void isSavedWithItsOrigin() {
		books.execute(new PlanCopy(books.session, 2024, 2025).command(plan));
		books.session.save("", null);
		try (PlanFixture.Reading again = books.read()) {
			AnnualPlan copy = again.plan(2025);
			assertThat(copy.getCopiedFrom().getYear()).isEqualTo(2024);
			assertThat(copy.getTasks().getFirst().getCopiedFrom().getName()).isEqualTo("招聘会 12024 场");
			assertThat(copy.getTasks().getLast().getPredecessors()).containsExactly(copy.getTasks().getFirst());
		}
	}

	private AnnualPlan copied() {
		return books.session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).map(AnnualPlan.class::cast)
				.filter(each -> each.getYear() == 2025).findFirst().orElseThrow();
	}
}
