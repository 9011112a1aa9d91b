/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.jiedui.core.plan.PlanNumbering;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan of 甲 (甲一, 甲二), 乙 and 丙. Each move is executed, undone and redone. */
class TaskMovesTest {

	private static final String BEFORE = "1 甲, 1.1 甲一, 1.2 甲二, 2 乙, 3 丙";

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private AnnualPlan plan;
	private TaskMoves moves;

	@BeforeEach
	void plan() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, each -> each.task("甲", task -> {
			task.getTasks().add(part("甲一"));
			task.getTasks().add(part("甲二"));
		}).task("乙").task("丙"));
		books.addTo(session);
		session.save("", null);
		plan = (AnnualPlan) session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).findFirst().orElseThrow();
		moves = new TaskMoves(session.editingDomain());
		assertThat(outline()).isEqualTo(BEFORE);
	}

	@AfterEach
	void close() {
		session.close();
		workspace.close();
	}

	private static PlanTask part(String name) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		return task;
	}

	private String outline() {
		return new PlanNumbering(plan).all().entrySet().stream().map(each -> each.getValue() + " " + each.getKey().getName())
				.reduce((one, next) -> one + ", " + next).orElse("");
	}

	private PlanTask task(String name) {
		return new PlanNumbering(plan).all().keySet().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private List<PlanTask> tasks(String... names) {
		return List.of(names).stream().map(this::task).toList();
	}

	private void assertMoved(Optional<Command> command, String after) {
		CommandStack stack = session.editingDomain().getCommandStack();
		stack.execute(command.orElseThrow());
		assertThat(outline()).isEqualTo(after);
		stack.undo();
		assertThat(outline()).isEqualTo(BEFORE);
		stack.redo();
		assertThat(outline()).isEqualTo(after);
	}

	@Test
	void indentedTasksBecomeTheLastSubtasksOfTheOneAbove() {
		assertMoved(moves.indent(tasks("乙", "丙")), "1 甲, 1.1 甲一, 1.2 甲二, 1.3 乙, 1.4 丙");
	}

	@Test
	void outdentedTasksComeRightBehindWhatTheyBelongedTo() {
		assertMoved(moves.outdent(tasks("甲一", "甲二")), "1 甲, 2 甲一, 3 甲二, 4 乙, 5 丙");
	}

	@Test
	void tasksChangePlacesWithTheirNeighbours() {
		assertMoved(moves.up(tasks("乙")), "1 乙, 2 甲, 2.1 甲一, 2.2 甲二, 3 丙");
	}

	@Test
	void severalTasksGoDownTogether() {
		assertMoved(moves.down(tasks("甲", "乙")), "1 丙, 2 甲, 2.1 甲一, 2.2 甲二, 3 乙");
	}

	@Test
	void droppedTasksStandWhereTheyWereDroppedInTheirOrder() {
		assertMoved(moves.into(tasks("甲", "丙"), plan, 2), "1 乙, 2 甲, 2.1 甲一, 2.2 甲二, 3 丙");
	}

	@Test
	void tasksFromSeveralPlacesComeTogether() {
		assertMoved(moves.into(tasks("甲一", "丙"), task("乙"), 0), "1 甲, 1.1 甲二, 2 乙, 2.1 甲一, 2.2 丙");
	}

	@Test
	void whatIsSelectedWithItsSubtasksIsMovedOnce() {
		assertMoved(moves.down(tasks("甲", "甲一", "甲二")), "1 乙, 2 甲, 2.1 甲一, 2.2 甲二, 3 丙");
	}

	@Test
	void whereThereIsNoPlaceThereIsNoMove() {
		assertThat(moves.indent(tasks("甲"))).isEmpty();
		assertThat(moves.outdent(tasks("乙"))).isEmpty();
		assertThat(moves.up(tasks("甲"))).isEmpty();
		assertThat(moves.down(tasks("丙"))).isEmpty();
		assertThat(moves.into(tasks("甲"), task("甲一"), 0)).isEmpty();
		assertThat(moves.into(tasks("乙"), plan, 1)).as("where it is").isEmpty();
		assertThat(moves.indent(tasks("甲一", "丙"))).as("in two lists").isEmpty();
		assertThat(moves.indent(List.of())).isEmpty();
	}

	@Test
	void nothingIsMovedInAFrozenPlan() {
		plan.eSet(Literals.ANNUAL_PLAN__STATE, PlanState.FROZEN);
		assertThat(moves.indent(tasks("乙"))).isEmpty();
		assertThat(moves.outdent(tasks("甲一"))).isEmpty();
		assertThat(moves.down(tasks("乙"))).isEmpty();
	}

	@Test
	void whatWasMovedIsTheSameTaskWhenItIsSaved() {
		var before = session.id(task("甲一"));
		session.editingDomain().getCommandStack().execute(moves.into(tasks("甲一"), task("乙"), 0).orElseThrow());
		session.save("", null);
		try (Session other = workspace.openSession()) {
			other.load(Query.of(Literals.ANNUAL_PLAN));
			PlanTask stored = (PlanTask) other.find(before.orElseThrow()).orElseThrow();
			assertThat(Map.of("name", stored.getName(), "in", ((PlanTask) stored.eContainer()).getName())).isEqualTo(Map.of("name", "甲一", "in", "乙"));
		}
	}
}
