/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.plan;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Party;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;

/**
 * Which plans and reporting periods can be changed no more: those that are frozen, from the day after their grace on, while no amendment of the plan
 * is open. Days are those of this machine.
 */
public final class PlanClosure {

	private static final int LAST_MONTH = 12;

	private PlanClosure() {
	}

	/** Whether a plan can be changed no more. */
	public static boolean isClosed(AnnualPlan plan) {
		return isPast(plan.getState(), plan.getChangesUntil()) && !isAmending(plan);
	}

	/** Whether a reporting period can be changed no more. */
	public static boolean isClosed(ReportingPeriod period) {
		return isPast(period.getState(), period.getChangesUntil()) && !(period.eContainer() instanceof AnnualPlan plan && isAmending(plan));
	}

	/** Whether an amendment of the plan is open. */
	public static boolean isAmending(AnnualPlan plan) {
		return plan.getAmendments().stream().anyMatch(amendment -> amendment.getClosed() == null);
	}

	/**
	 * Whether what is reported now of a task belongs to a period that can be changed no more: its party's, or one of the whole plan. What is reported
	 * after the year of the plan belongs to December, what is reported before it to January.
	 */
	public static boolean isReported(PlanTask task) {
		return plan(task) instanceof AnnualPlan plan && plan.getPeriods().stream()
				.anyMatch(period -> period.getMonth() == month(plan, LocalDate.now()) && isClosed(period) && isAbout(period, task));
	}

	/** The month of the plan's year to which what is reported on a day belongs: 1 to 12. */
	public static int month(AnnualPlan plan, LocalDate day) {
		if (day.getYear() == plan.getYear()) {
			return day.getMonthValue();
		}
		return day.getYear() < plan.getYear() ? 1 : LAST_MONTH;
	}

	/** The plan in which a task is, at whatever depth; null where it is in none. */
	public static AnnualPlan plan(EObject part) {
		EObject each = part;
		while (each != null && !(each instanceof AnnualPlan)) {
			each = each.eContainer();
		}
		return (AnnualPlan) each;
	}

	/** Who is responsible for a task: whom it names, or else the nearest task that contains it; null where none names anybody. */
	public static Party responsible(PlanTask task) {
		for (EObject each = task; each instanceof PlanTask holder; each = holder.eContainer()) {
			if (holder.getResponsible() != null) {
				return holder.getResponsible();
			}
		}
		return null;
	}

	private static boolean isAbout(ReportingPeriod period, PlanTask task) {
		return period.getDeliveredBy() == null || period.getDeliveredBy() == responsible(task);
	}

	private static boolean isPast(PlanState state, LocalDate changesUntil) {
		return state == PlanState.FROZEN && (changesUntil == null || changesUntil.isBefore(LocalDate.now()));
	}
}
