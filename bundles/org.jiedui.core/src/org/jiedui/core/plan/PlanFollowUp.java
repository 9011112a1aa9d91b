/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.lifecycle.LifeCycle;
import org.jiedui.core.plan.Delivery.Status;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Milestone;
import org.jiedui.model.Party;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.TaskState;
import org.jiedui.model.plan.PlanClosure;

/**
 * What is to be done, and who has reported, as of a day. Immutable; belongs to the thread of the plans.
 *
 * @param asOf the day
 */
public record PlanFollowUp(LocalDate asOf) {

	/** Months of a year. */
	static final int MONTHS = 12;

	/**
	 * Tasks that are neither done nor cancelled and milestones that are not reached, the earliest first.
	 *
	 * @param days only what is overdue or due within so many days
	 */
	public List<DueItem> due(List<AnnualPlan> plans, int days) {
		LocalDate last = asOf.plusDays(days);
		List<DueItem> items = new ArrayList<>();
		for (AnnualPlan plan : plans) {
			PlanTasks.of(plan).stream().filter(PlanFollowUp::isOpen).forEach(task -> {
				add(items, task, task, task.getDue(), last);
				task.getMilestones().stream().filter(each -> each.getReached() == null).forEach(each -> add(items, each, task, each.getDue(), last));
			});
		}
		items.sort(Comparator.comparing(DueItem::due));
		return items;
	}

	/** By who is responsible; what nobody is responsible for stands under null. Parties with the earliest item first. */
	public Map<Party, List<DueItem>> byParty(List<DueItem> items) {
		Map<Party, List<DueItem>> parties = new LinkedHashMap<>();
		items.forEach(item -> parties.computeIfAbsent(item.responsible(), party -> new ArrayList<>()).add(item));
		return parties;
	}

	private void add(List<DueItem> items, EObject item, PlanTask task, LocalDate due, LocalDate last) {
		if (due != null && !due.isAfter(last)) {
			items.add(new DueItem(item, task, PlanClosure.responsible(task), due, asOf));
		}
	}

	/** A task below one that was cancelled is none to be done. */
	private static boolean isOpen(PlanTask task) {
		for (EObject each = task; each instanceof PlanTask holder; each = holder.eContainer()) {
			if (holder.getState() == TaskState.CANCELLED || holder.getState() == TaskState.DONE) {
				return false;
			}
		}
		return true;
	}

	/** For each party that is responsible for a task, and each that has reported: its twelve months. */
	public List<Delivery> deliveries(AnnualPlan plan) {
		Set<Party> parties = new LinkedHashSet<>();
		PlanTasks.of(plan).stream().map(PlanClosure::responsible).filter(Objects::nonNull).forEach(parties::add);
		plan.getPeriods().stream().map(ReportingPeriod::getDeliveredBy).filter(Objects::nonNull).forEach(parties::add);
		List<Delivery> deliveries = new ArrayList<>();
		for (Party party : parties) {
			for (int month = 1; month <= MONTHS; month++) {
				deliveries.add(delivery(plan, party, month));
			}
		}
		return deliveries;
	}

	private Delivery delivery(AnnualPlan plan, Party party, int month) {
		ReportingPeriod period = new ReportingPeriods(plan).find(month, party).orElse(null);
		LocalDate end = LocalDate.of(plan.getYear(), month, 1).plusMonths(1);
		return new Delivery(party, month, period, status(period, end));
	}

	/** @param end the first day after the month */
	private Status status(ReportingPeriod period, LocalDate end) {
		if (period != null && (period.getState() == PlanState.SUBMITTED || LifeCycle.PLAN.hasReached(period.getState(), PlanState.APPROVED))) {
			return Status.DELIVERED;
		}
		if (period != null && period.getState() == PlanState.RETURNED) {
			return Status.RETURNED;
		}
		return end.isAfter(asOf) ? Status.NOT_YET : Status.MISSING;
	}
}
