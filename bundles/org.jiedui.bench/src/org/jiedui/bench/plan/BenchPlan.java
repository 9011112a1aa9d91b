/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.plan;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;

/** A plan of many tasks in a session: branches of a hundred, each task after the one before it, one in ten with a milestone. */
record BenchPlan(Session session, AnnualPlan plan) {

	private static final int BRANCH = 100;
	private static final int YEAR = 2024;
	private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);

	/** Adds a plan of so many tasks to a session. */
	static BenchPlan of(Session session, int tasks) {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setYear(YEAR);
		plan.setName("计划");
		int left = tasks;
		while (left > 0) {
			PlanTask branch = task(plan.getTasks().size());
			for (int number = 1; number < Math.min(BRANCH, left); number++) {
				branch.getTasks().add(dated(number));
			}
			for (int number = 1; number < branch.getTasks().size(); number += 2) {
				branch.getTasks().get(number).getPredecessors().add(branch.getTasks().get(number - 1));
			}
			plan.getTasks().add(branch);
			left -= BRANCH;
		}
		List<EObject> roots = List.of(plan);
		session.editingDomain().getCommandStack().execute(session.add(roots));
		session.editingDomain().getCommandStack().flush();
		return new BenchPlan(session, plan);
	}

	private static PlanTask task(int number) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName("任务 " + number);
		return task;
	}

	private static PlanTask dated(int number) {
		PlanTask task = task(number);
		task.setStart(FIRST.plusDays(number * 3L));
		task.setDue(FIRST.plusDays(number * 3L + 20));
		task.setApprovedStart(task.getStart());
		task.setApprovedDue(task.getDue().minusDays(5));
		task.setProgress(number % 101);
		if (number % 10 == 0) {
			Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();
			milestone.setName("节点");
			milestone.setDue(task.getDue());
			task.getMilestones().add(milestone);
		}
		return task;
	}
}
