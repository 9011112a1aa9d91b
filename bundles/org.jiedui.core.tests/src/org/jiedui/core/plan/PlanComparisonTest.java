/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.jiedui.core.plan.PlanComparison.Scope;
import org.jiedui.core.plan.PlanDifference.Kind;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final PlanFixture books = new PlanFixture();
	private AnnualPlan plan;

	@BeforeEach
	void fill() {
		plan = books.with(new BooksBuilder().programme("河东–迭部").plan(2023, plan -> plan.task("甲", LocalDate.of(2023, 6, 30)).task("乙")
				.task("丙")).books()).plan(2023);
	}

	@AfterEach
	void close() {
		books.close();
	}

	private AnnualPlan copy() {
		books.execute(new PlanCopy(books.session, 2023, 2024).command(plan));
		books.session.save("", null);
		return books.plan(2024);
	}

	private PlanDifference compare(AnnualPlan other) {
		return new PlanComparison(books.session, plan, books.session, other, Scope.PROMISED).compare();
	}

	private static List<String> told(PlanDifference difference) {
		return difference.all().filter(each -> each.kind() != Kind.SAME).map(each -> each.kind() + " " + name(each.object())).toList();
	}

	private static String name(EObject object) {
		return object instanceof PlanTask task ? task.getName() : object.eClass().getName();
	}

	@Test
	void aCopyIsTheSame() {
		assertThat(compare(copy()).isSame()).isTrue();
	}

	@Test
	void aTaskWithAnotherNameIsKnownByItsOrigin() {
		AnnualPlan other = copy();
		books.set(other.getTasks().getFirst(), P.getPlanTask_Name(), "甲改");
		books.set(other.getTasks().getFirst(), P.getPlanTask_Due(), LocalDate.of(2024, 7, 31));
		PlanDifference difference = compare(other);
		assertThat(told(difference)).containsExactly("CHANGED 甲改");
		assertThat(difference.parts().getFirst().features()).extracting(each -> each.feature().getName(), PlanDifference.Feature::before,
				PlanDifference.Feature::after).containsExactlyInAnyOrder(tuple("name", "甲", "甲改"),
						tuple("due", LocalDate.of(2023, 6, 30), LocalDate.of(2024, 7, 31)));
	}

	@Test
	void withoutAnOriginTheNameTells() {
		AnnualPlan other = copy();
		PlanTask task = other.getTasks().getFirst();
		books.set(task, P.getPlanTask_CopiedFrom(), null);
		assertThat(compare(other).isSame()).isTrue();
		books.set(task, P.getPlanTask_Name(), "全新");
		assertThat(told(compare(other))).containsExactlyInAnyOrder("ADDED 全新", "REMOVED 甲");
	}

	@Test
	void aTaskThatWasMovedIsNotTheSame() {
		AnnualPlan other = copy();
		PlanTask moved = other.getTasks().getLast();
		books.execute(RemoveCommand.create(books.session.editingDomain(), moved));
		books.execute(AddCommand.create(books.session.editingDomain(), other.getTasks().getFirst(), P.getPlanTask_Tasks(), moved));
		assertThat(told(compare(other))).containsExactly("CHANGED 丙");
	}

	@Test
	void theReviewTellsWhatChangedSinceThePlanWasSubmitted() {
		books.take(plan, PlanAct.SUBMIT);
		ObjectId id = books.session.id(plan).orElseThrow();
		books.set(plan.getTasks().getFirst(), P.getPlanTask_Due(), LocalDate.of(2023, 7, 31));
		books.execute(AddCommand.create(books.session.editingDomain(), plan, P.getAnnualPlan_Tasks(), named("丁")));
		books.execute(RemoveCommand.create(books.session.editingDomain(), plan.getTasks().get(1)));
		books.session.save("", null);
		try (PlanVersion submitted = PlanVersion.submitted(books.workspace, id).orElseThrow()) {
			assertThat(submitted.plan().getTasks()).extracting(PlanTask::getName).containsExactly("甲", "乙", "丙");
			PlanDifference difference = new PlanComparison(submitted.session(), submitted.plan(), books.session, plan, Scope.PROMISED).compare();
			assertThat(told(difference)).containsExactlyInAnyOrder("CHANGED 甲", "ADDED 丁", "REMOVED 乙");
		}
	}

	@Test
	void aPlanThatWasNeverSubmittedHasNoVersionToReview() {
		assertThat(PlanVersion.submitted(books.workspace, books.session.id(plan).orElseThrow())).isEmpty();
	}

	private static PlanTask named(String name) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		return task;
	}
}
