/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;

/**
 * Commands that give tasks another place in the tree of a plan, each a single step of undo. Of tasks of which some contain others only the outermost
 * are moved, the others go with them. Empty where there is no such place, or the plan is frozen.
 */
public final class TaskMoves {

	private final EditingDomain domain;

	public TaskMoves(EditingDomain domain) {
		this.domain = domain;
	}

	/** The containment feature through which a plan or task has tasks. */
	public static EReference slot(EObject holder) {
		return holder instanceof AnnualPlan ? Literals.ANNUAL_PLAN__TASKS : Literals.PLAN_TASK__TASKS;
	}

	/** The tasks become subtasks of the one above them. */
	public Optional<Command> indent(List<PlanTask> tasks) {
		return siblings(tasks).flatMap(all -> {
			int above = all.indices().getFirst() - 1;
			PlanTask holder = above < 0 ? null : all.children().get(above);
			return holder == null ? Optional.empty() : into(all.tasks(), holder, holder.getTasks().size(), Messages.moves_indent);
		});
	}

	/** The tasks come right behind the one of which they are subtasks. */
	public Optional<Command> outdent(List<PlanTask> tasks) {
		return siblings(tasks).filter(all -> all.holder() instanceof PlanTask).flatMap(all -> {
			EObject upper = all.holder().eContainer();
			return into(all.tasks(), upper, PlanTasks.children(upper).indexOf(all.holder()) + 1, Messages.moves_outdent);
		});
	}

	/** The tasks change places with the one before them. */
	public Optional<Command> up(List<PlanTask> tasks) {
		return siblings(tasks).filter(all -> all.indices().getFirst() > 0)
				.flatMap(all -> into(all.tasks(), all.holder(), all.indices().getFirst() - 1, Messages.moves_up));
	}

	/** The tasks change places with the one behind them. */
	public Optional<Command> down(List<PlanTask> tasks) {
		return siblings(tasks).filter(all -> all.indices().getLast() + 1 < all.children().size())
				.flatMap(all -> into(all.tasks(), all.holder(), all.indices().getLast() + 2, Messages.moves_down));
	}

	/**
	 * The tasks go to a place in a plan or in another task.
	 *
	 * @param index among the tasks there as they are now
	 */
	public Optional<Command> into(List<PlanTask> tasks, EObject holder, int index) {
		return into(outermost(tasks), holder, index, Messages.moves_move);
	}

	private Optional<Command> into(List<PlanTask> tasks, EObject holder, int index, String label) {
		if (tasks.isEmpty() || tasks.stream().anyMatch(task -> EcoreUtil.isAncestor(task, holder))) {
			return Optional.empty();
		}
		CompoundCommand step = new CompoundCommand(label);
		List<PlanTask> arriving = tasks.stream().filter(task -> task.eContainer() != holder).toList();
		Map<EObject, List<PlanTask>> leaving = new LinkedHashMap<>();
		arriving.forEach(task -> leaving.computeIfAbsent(task.eContainer(), each -> new ArrayList<>()).add(task));
		leaving.forEach((former, those) -> step.append(RemoveCommand.create(domain, former, slot(former), those)));
		if (!arriving.isEmpty()) {
			step.append(AddCommand.create(domain, holder, slot(holder), arriving, index));
		}
		within(tasks, holder, index, arriving.size(), step);
		return step.isEmpty() || !step.canExecute() ? Optional.empty() : Optional.of(step);
	}

	/** Those that stay in their list: the ones above the place go down to it, the last first, and the ones below go up to it. */
	private void within(List<PlanTask> tasks, EObject holder, int index, int arriving, CompoundCommand step) {
		List<PlanTask> children = PlanTasks.children(holder);
		List<PlanTask> staying = tasks.stream().filter(task -> task.eContainer() == holder)
				.sorted(Comparator.comparing(children::indexOf)).toList();
		List<PlanTask> above = staying.stream().filter(task -> children.indexOf(task) < index).toList();
		for (int number = 0; number < above.size(); number++) {
			move(holder, above.get(above.size() - 1 - number), index - 1 - number, step);
		}
		List<PlanTask> below = staying.subList(above.size(), staying.size());
		for (int number = 0; number < below.size(); number++) {
			move(holder, below.get(number), index + arriving + number, step);
		}
	}

	private void move(EObject holder, PlanTask task, int index, CompoundCommand step) {
		if (PlanTasks.children(holder).indexOf(task) != index) {
			step.append(MoveCommand.create(domain, holder, slot(holder), task, index));
		}
	}

	/** The tasks without those that are in another one of them. */
	public static List<PlanTask> outermost(List<PlanTask> tasks) {
		Set<PlanTask> all = new LinkedHashSet<>(tasks);
		return all.stream().filter(task -> {
			for (EObject above = task.eContainer(); above != null; above = above.eContainer()) {
				if (all.contains(above)) {
					return false;
				}
			}
			return true;
		}).toList();
	}

	/** Empty where the tasks do not stand in one list. */
	private static Optional<Siblings> siblings(List<PlanTask> tasks) {
		List<PlanTask> outermost = outermost(tasks);
		EObject holder = outermost.isEmpty() ? null : outermost.getFirst().eContainer();
		if (holder == null || outermost.stream().anyMatch(task -> task.eContainer() != holder)) {
			return Optional.empty();
		}
		List<PlanTask> children = PlanTasks.children(holder);
		return Optional.of(new Siblings(holder, children, outermost.stream().sorted(Comparator.comparing(children::indexOf)).toList()));
	}

	/** Tasks that stand in one list, in its order. */
	private record Siblings(EObject holder, List<PlanTask> children, List<PlanTask> tasks) {

		List<Integer> indices() {
			return tasks.stream().map(children::indexOf).toList();
		}
	}
}
