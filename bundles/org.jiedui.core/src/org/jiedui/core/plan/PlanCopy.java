/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Element;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;

/**
 * Makes a plan, or a branch of one, anew for another year: what was promised stays, with its dates moved by calendar, and what became of it is
 * cleared. Actual values of the old year become the baselines of the new one. References among what is copied lead to the copies; those to other
 * tasks go, those to parties stay. Immutable; belongs to the thread of the session.
 */
public final class PlanCopy {

	private final Session session;
	private final int from;
	private final int to;

	/**
	 * @param session holds the plans
	 * @param from the year of what is copied
	 * @param to the year for which it is made
	 */
	public PlanCopy(Session session, int from, int to) {
		this.session = session;
		this.from = from;
		this.to = to;
	}

	/** A draft made of a plan, in nobody's books yet. */
	public AnnualPlan copy(AnnualPlan plan) {
		AnnualPlan copy = copied(plan);
		copy.setYear(to);
		copy.setState(PlanState.DRAFT);
		copy.setCopiedFrom(plan);
		copy.setApprovedOn(null);
		copy.setChangesUntil(null);
		copy.getPeriods().clear();
		copy.getSteps().clear();
		copy.getAmendments().clear();
		return copy;
	}

	/** A task made of another one with all below it, in no plan yet. */
	public PlanTask copy(PlanTask task) {
		return copied(task);
	}

	/** A command that puts a draft made of a plan into the books of the same programme. */
	public Command command(AnnualPlan plan) {
		return session.add(List.of(copy(plan)));
	}

	/**
	 * A command that puts a copy of a branch into a plan or below a task. It cannot be executed where that is frozen.
	 *
	 * @param holder a plan or a task
	 */
	public Command command(PlanTask branch, EObject holder) {
		EReference slot = holder instanceof AnnualPlan ? JieduiPackage.Literals.ANNUAL_PLAN__TASKS : JieduiPackage.Literals.PLAN_TASK__TASKS;
		return AddCommand.create(session.editingDomain(), holder, slot, copy(branch));
	}

	private <T extends EObject> T copied(T original) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		@SuppressWarnings("unchecked")
		T copy = (T) copier.copy(original);
		copier.copyReferences();
		copier.forEach((before, now) -> adapt(before, now, copier.values()));
		return copy;
	}

	private void adapt(EObject before, EObject now, Collection<EObject> copies) {
		if (now instanceof Element element) {
			element.getSources().clear();
			element.getExtensions().clear();
		}
		switch (now) {
			case AnnualPlan plan -> {
				rename(plan, JieduiPackage.Literals.PROGRAMME_RECORD__NAME);
				rename(plan, JieduiPackage.Literals.PROGRAMME_RECORD__CODE);
			}
			case PlanTask task -> adapt((PlanTask) before, task, copies);
			case Target target -> adapt((Target) before, target);
			case Milestone milestone -> adapt(milestone);
			default -> {
				// what else there is says nothing of the year
			}
		}
	}

	private void adapt(PlanTask before, PlanTask task, Collection<EObject> copies) {
		CalendarShift shift = new CalendarShift(to - from);
		rename(task, JieduiPackage.Literals.PLAN_TASK__NAME);
		task.setCopiedFrom(before);
		task.setStart(shift.of(before.getStart()));
		task.setDue(shift.of(before.getDue()));
		task.eUnset(JieduiPackage.Literals.PLAN_TASK__APPROVED_START);
		task.eUnset(JieduiPackage.Literals.PLAN_TASK__APPROVED_DUE);
		task.eUnset(JieduiPackage.Literals.PLAN_TASK__PROGRESS);
		task.eUnset(JieduiPackage.Literals.PLAN_TASK__STATE);
		task.getFulfilledBy().clear();
		task.getPredecessors().removeIf(each -> !copies.contains(each));
	}

	private void adapt(Target before, Target target) {
		rename(target, JieduiPackage.Literals.FIGURE__NAME);
		target.setAsOf(new CalendarShift(to - from).of(before.getAsOf()));
		target.setBaseline(before.getActual());
		target.setActual(null);
	}

	private void adapt(Milestone milestone) {
		rename(milestone, JieduiPackage.Literals.MILESTONE__NAME);
		milestone.setDue(new CalendarShift(to - from).of(milestone.getDue()));
		milestone.setReached(null);
	}

	/** A name that tells the old year tells the new one; figures that only contain its digits stay. */
	private void rename(EObject object, EAttribute name) {
		if (object.eGet(name) instanceof String text) {
			object.eSet(name, Pattern.compile("(?<!\\d)" + from + "(?!\\d)").matcher(text).replaceAll(Integer.toString(to)));
		}
	}
}
