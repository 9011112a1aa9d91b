/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.ui.gantt.DateSpan;
import org.jiedui.ui.gantt.GanttContent;
import org.jiedui.ui.gantt.GanttLine;
import org.jiedui.ui.gantt.GanttLink;
import org.jiedui.ui.gantt.GanttMark;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.RowSource;

/** The tasks of a plan as lines of a chart, in the order in which the grid beside it has them. */
public final class PlanChart implements GanttContent {

	private static final int DONE = 100;

	private final Session session;
	private final Supplier<AnnualPlan> plan;
	private final Supplier<LedgerGrid> grid;
	private final TaskText texts;
	private final LocalDate today;
	private final TaskSpans spans = new TaskSpans();
	private final TaskDates dates;
	private Set<EObject> selected = Set.of();

	/**
	 * @param session has the tasks
	 * @param plan the plan that is shown, null for none
	 * @param grid in which the tasks are rows
	 * @param today the day by which something is late
	 */
	public PlanChart(Session session, Supplier<AnnualPlan> plan, Supplier<LedgerGrid> grid, TaskText texts, LocalDate today) {
		this.session = session;
		this.plan = plan;
		this.grid = grid;
		this.texts = texts;
		this.today = today;
		dates = new TaskDates(session.editingDomain());
	}

	/** Something of the plan changed. */
	void forget() {
		spans.forget();
	}

	/** Other rows are selected. */
	void selected(List<EObject> rows) {
		selected = Collections.newSetFromMap(new IdentityHashMap<>());
		selected.addAll(rows);
	}

	private RowSource lines() {
		return grid.get().lines();
	}

	/** Null at the head of a group. */
	PlanTask task(int position) {
		return position >= 0 && position < size() && lines().get(position) instanceof PlanTask task ? task : null;
	}

	@Override
	public int size() {
		return lines().size();
	}

	@Override
	public Optional<GanttLine> line(int position) {
		return Optional.ofNullable(task(position)).map(this::line);
	}

	private GanttLine line(PlanTask task) {
		DateSpan span = spans.of(task).orElse(null);
		DateSpan agreed = TaskSpans.own(task.getApprovedStart(), task.getApprovedDue()).orElse(null);
		return new GanttLine(span, !task.getTasks().isEmpty(), spans.progress(task), agreed, isLate(task, span), marks(task));
	}

	private boolean isLate(PlanTask task, DateSpan span) {
		boolean ended = task.getState() == TaskState.DONE || task.getState() == TaskState.CANCELLED || spans.progress(task) >= DONE;
		return !ended && span != null && span.last().isBefore(today);
	}

	/** Those that have a day. */
	private static List<Milestone> dated(PlanTask task) {
		return task.eIsSet(Literals.PLAN_TASK__MILESTONES) ? task.getMilestones().stream().filter(each -> each.getDue() != null).toList() : List.of();
	}

	private static List<GanttMark> marks(PlanTask task) {
		return dated(task).stream().map(each -> new GanttMark(each.getName(), each.getDue(), each.getReached() != null)).toList();
	}

	@Override
	public List<GanttLink> links(int first, int end) {
		Set<GanttLink> links = new LinkedHashSet<>();
		for (int position = first; position < end; position++) {
			PlanTask task = task(position);
			if (task != null) {
				links(task, position, links);
			}
		}
		return List.copyOf(links);
	}

	/** Those from and to a task; one of which both ends are among the lines is found twice. */
	private void links(PlanTask task, int position, Set<GanttLink> links) {
		if (task.eIsSet(Literals.PLAN_TASK__PREDECESSORS)) {
			task.getPredecessors().stream().mapToInt(lines()::indexOf).filter(before -> before >= 0)
					.forEach(before -> links.add(new GanttLink(before, position)));
		}
		spans.successors(plan.get(), task).stream().mapToInt(lines()::indexOf).filter(after -> after >= 0)
				.forEach(after -> links.add(new GanttLink(position, after)));
	}

	@Override
	public Optional<DateSpan> span() {
		return Optional.ofNullable(plan.get()).map(spans::of);
	}

	@Override
	public String describe(int position) {
		PlanTask task = task(position);
		return task == null ? "" : texts.describe(task, spans.of(task), spans.progress(task), line(task).late());
	}

	@Override
	public Optional<String> refusal(int position) {
		PlanTask task = task(position);
		return task == null ? Optional.of(Messages.chart_noTask) : session.refusal(task, Literals.PLAN_TASK__DUE, task.getDue());
	}

	@Override
	public void move(int position, int days) {
		execute(dates.move(task(position), days));
	}

	@Override
	public void stretch(int position, DateSpan span) {
		execute(dates.set(task(position), span));
	}

	@Override
	public void moveMark(int position, int mark, LocalDate day) {
		execute(dates.set(dated(task(position)).get(mark), day));
	}

	private void execute(Command command) {
		if (command.canExecute()) {
			session.editingDomain().getCommandStack().execute(command);
		}
	}

	@Override
	public int selected() {
		return selected.stream().mapToInt(lines()::indexOf).filter(position -> position >= 0).min().orElse(-1);
	}

	@Override
	public boolean isSelected(int position) {
		PlanTask task = task(position);
		return task != null && selected.contains(task);
	}

	@Override
	public void select(int position) {
		PlanTask task = task(position);
		if (task != null && !(selected.size() == 1 && selected.contains(task))) {
			selected(List.of(task));
			grid.get().reveal(task, null);
		}
	}

	/** What a line is called on paper: deeper ones further in. */
	IntFunction<String> names() {
		return position -> Optional.ofNullable(task(position)).map(task -> "    ".repeat(depth(task)) + texts.named(task)).orElse("");
	}

	private static int depth(PlanTask task) {
		int depth = 0;
		for (EObject above = task.eContainer(); above instanceof PlanTask; above = above.eContainer()) {
			depth++;
		}
		return depth;
	}
}
