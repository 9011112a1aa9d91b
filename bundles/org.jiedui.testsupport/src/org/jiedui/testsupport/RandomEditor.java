/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;

/**
 * Edits plans in a session as a user without a plan would: adds, changes, moves, deletes, undoes and redoes. The same seed does the same.
 */
public final class RandomEditor {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final Session session;
	private final Random random;
	private final EditingDomain domain;
	private final CommandStack stack;

	public RandomEditor(Session session, int seed) {
		this.session = session;
		random = new Random(seed);
		domain = session.editingDomain();
		stack = domain.getCommandStack();
	}

	/** Books with two plans to edit. */
	public static BooksBuilder sample() {
		return new BooksBuilder().programme("河东–迭部").helper("甲").helper("乙").recipient("丙")
				.plan(2024, plan -> plan.task("一").task("二").task("三")).plan(2025, plan -> plan.task("四")).books();
	}

	/** Whether it happens, once in so many times. */
	public boolean onceIn(int times) {
		return random.nextInt(times) == 0;
	}

	/** One command, undo or redo; perhaps one that cannot be executed. */
	public void step() {
		List<PlanTask> tasks = SessionContent.objects(session, PlanTask.class);
		List<Party> parties = SessionContent.objects(session, Party.class);
		switch (random.nextInt(10)) {
			case 0, 1 -> addTask(tasks);
			case 2 -> any(tasks, task -> execute(SetCommand.create(domain, task, P.getPlanTask_Name(), "名" + random.nextInt(3))));
			case 3 -> any(tasks, task -> any(parties,
					party -> execute(SetCommand.create(domain, task, P.getPlanTask_Responsible(), party))));
			case 4 -> any(tasks, task -> execute(session.delete(List.of(task))));
			case 5, 6 -> any(tasks, task -> any(tasks, target -> execute(drop(task, target))));
			case 7 -> stack.undo();
			case 8 -> stack.redo();
			default -> any(parties, party -> {
				if (onceIn(4)) {
					execute(session.delete(List.of(party)));
				}
			});
		}
	}

	private void addTask(List<PlanTask> tasks) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName("新" + random.nextInt(100));
		if (random.nextBoolean()) {
			any(tasks, owner -> execute(AddCommand.create(domain, owner, P.getPlanTask_Tasks(), task)));
		} else {
			any(SessionContent.objects(session, AnnualPlan.class), plan -> execute(
					AddCommand.create(domain, plan, P.getAnnualPlan_Tasks(), task, random.nextInt(plan.getTasks().size() + 1))));
		}
	}

	private Command drop(PlanTask task, PlanTask target) {
		return DragAndDropCommand.create(domain, target, random.nextFloat(), DragAndDropFeedback.DROP_MOVE, DragAndDropFeedback.DROP_MOVE,
				List.of(task));
	}

	private void execute(Command command) {
		stack.execute(command);
	}

	private <T> void any(List<T> objects, Consumer<T> action) {
		if (!objects.isEmpty()) {
			action.accept(objects.get(random.nextInt(objects.size())));
		}
	}
}
