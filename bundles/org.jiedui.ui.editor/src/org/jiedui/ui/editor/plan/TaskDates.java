/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.time.LocalDate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.gantt.DateSpan;

/** Commands that change the dates of tasks, each a single step of undo. They cannot be executed where the plan is frozen. */
public final class TaskDates {

	private final EditingDomain domain;

	public TaskDates(EditingDomain domain) {
		this.domain = domain;
	}

	/** Moves a task by some days, with its milestones and all its subtasks. Dates that there are not stay so. */
	public Command move(PlanTask task, int days) {
		CompoundCommand step = named(task);
		move(task, days, step);
		return step;
	}

	private void move(PlanTask task, int days, CompoundCommand step) {
		move(task, Literals.PLAN_TASK__START, days, step);
		move(task, Literals.PLAN_TASK__DUE, days, step);
		task.getMilestones().forEach(milestone -> move(milestone, Literals.MILESTONE__DUE, days, step));
		task.getTasks().forEach(each -> move(each, days, step));
	}

	private void move(EObject owner, EAttribute feature, int days, CompoundCommand step) {
		if (owner.eGet(feature) instanceof LocalDate day) {
			step.append(SetCommand.create(domain, owner, feature, day.plusDays(days)));
		}
	}

	/** Gives a task a first and a last day. */
	public Command set(PlanTask task, DateSpan span) {
		CompoundCommand step = named(task);
		step.append(SetCommand.create(domain, task, Literals.PLAN_TASK__START, span.first()));
		step.append(SetCommand.create(domain, task, Literals.PLAN_TASK__DUE, span.last()));
		return step;
	}

	/** Gives a milestone another day. */
	public Command set(Milestone milestone, LocalDate day) {
		return SetCommand.create(domain, milestone, Literals.MILESTONE__DUE, day);
	}

	private static CompoundCommand named(PlanTask task) {
		return new CompoundCommand(NLS.bind(Messages.dates_change, task.getName() == null ? "" : task.getName()));
	}
}
