/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.create.Duplication;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.grid.TreeRowSource;

/**
 * What is done with the selected tasks of a plan: each a step of undo, after which the same tasks are selected, or the new one is. UI
 * thread only.
 */
public final class TaskWork {

	private final Session session;
	private final Supplier<AnnualPlan> plan;
	private final Supplier<LedgerGrid> grid;
	private final TreeRowSource rows;
	private final TaskMoves moves;

	/** @param plan the plan that is shown, null for none */
	public TaskWork(Session session, Supplier<AnnualPlan> plan, Supplier<LedgerGrid> grid, TreeRowSource rows) {
		this.session = session;
		this.plan = plan;
		this.grid = grid;
		this.rows = rows;
		moves = new TaskMoves(session.editingDomain());
	}

	/** The selected tasks, from top to bottom. */
	public List<PlanTask> selected() {
		return tasks(grid.get().operations().selectedRows());
	}

	/** The task in a line; null where there is none. */
	PlanTask at(int line) {
		RowSource lines = grid.get().lines();
		return line >= 0 && line < lines.size() && lines.get(line) instanceof PlanTask task ? task : null;
	}

	private static List<PlanTask> tasks(Collection<? extends EObject> objects) {
		return objects.stream().filter(PlanTask.class::isInstance).map(PlanTask.class::cast).toList();
	}

	/** Whether there is a plan to which tasks can be added. */
	public boolean canInsert() {
		return plan.get() != null && session.refusal(plan.get(), Literals.ANNUAL_PLAN__TASKS, null).isEmpty();
	}

	/** Adds a task behind the selected one, or at the end of the plan, and lets its name be typed. */
	public void insert() {
		PlanTask beside = selected().isEmpty() ? null : selected().getLast();
		EObject holder = beside == null ? plan.get() : beside.eContainer();
		if (holder != null) {
			List<PlanTask> children = PlanTasks.children(holder);
			insert(holder, beside == null ? children.size() : children.indexOf(beside) + 1, beside);
		}
	}

	/** Adds a task to the selected one, as its last, and lets its name be typed. */
	public void insertBelow() {
		if (!selected().isEmpty()) {
			PlanTask above = selected().getFirst();
			insert(above, above.getTasks().size(), above);
		}
	}

	/** What those around it have in common with it is there already. */
	private void insert(EObject holder, int index, PlanTask like) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		if (like != null) {
			task.setArea(like.getArea());
			task.setResponsible(like.getResponsible());
		}
		Command command = AddCommand.create(session.editingDomain(), holder, TaskMoves.slot(holder), task, index);
		if (command.canExecute()) {
			session.editingDomain().getCommandStack().execute(command);
			show(List.of(task));
			grid.get().reveal(task, Literals.PLAN_TASK__NAME);
			grid.get().operations().edit();
		}
	}

	/** Copies the selected tasks right behind them. */
	public void duplicate() {
		Duplication duplication = new Duplication(session, TaskMoves.outermost(selected()));
		if (!selected().isEmpty() && duplication.isPossible()) {
			duplication.execute();
			show(tasks(duplication.copies()));
		}
	}

	public void indent() {
		move(moves::indent);
	}

	public boolean canIndent() {
		return moves.indent(selected()).isPresent();
	}

	public void outdent() {
		move(moves::outdent);
	}

	public boolean canOutdent() {
		return moves.outdent(selected()).isPresent();
	}

	public void up() {
		move(moves::up);
	}

	/** While rows are sorted or hidden nobody sees what is before what in the plan. */
	public boolean canMoveUp() {
		return rows.isPlain() && moves.up(selected()).isPresent();
	}

	public void down() {
		move(moves::down);
	}

	public boolean canMoveDown() {
		return rows.isPlain() && moves.down(selected()).isPresent();
	}

	/** Whether tasks can be dropped at a place. */
	public boolean canMove(List<PlanTask> tasks, EObject holder, int index) {
		return rows.isPlain() && moves.into(tasks, holder, index).isPresent();
	}

	/** Drops tasks at a place. */
	public void move(List<PlanTask> tasks, EObject holder, int index) {
		moves.into(tasks, holder, index).ifPresent(command -> execute(command, tasks));
	}

	private void move(Function<List<PlanTask>, Optional<Command>> move) {
		List<PlanTask> tasks = selected();
		move.apply(tasks).ifPresent(command -> execute(command, tasks));
	}

	private void execute(Command command, List<PlanTask> tasks) {
		session.editingDomain().getCommandStack().execute(command);
		show(tasks);
	}

	private void show(List<PlanTask> tasks) {
		if (!tasks.isEmpty()) {
			rows.refresh();
			new ArrayList<>(tasks).forEach(rows::unfold);
			grid.get().refresh();
			grid.get().reveal(tasks.getFirst(), null);
		}
	}
}
