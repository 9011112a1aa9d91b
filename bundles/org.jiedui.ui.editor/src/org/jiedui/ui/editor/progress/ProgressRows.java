/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.plan.PlanNumbering;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.plan.PlanClosure;

/**
 * What stands on the sheet: the tasks of a plan, below each its targets whose actual values are entered, and its milestones. Belongs to the thread of
 * the plan.
 */
public final class ProgressRows {

	private AnnualPlan plan;
	private Party party;
	private int month = LocalDate.now().getMonthValue();
	private Map<PlanTask, String> numbers = Map.of();

	/** @param shown null for none; the month becomes that to which today belongs, and all parties are shown */
	public void show(AnnualPlan shown) {
		plan = shown;
		party = null;
		month = plan == null ? LocalDate.now().getMonthValue() : PlanClosure.month(plan, LocalDate.now());
	}

	/**
	 * Narrows the sheet.
	 *
	 * @param newMonth 1 to 12
	 * @param newParty null for all
	 */
	public void narrow(int newMonth, Party newParty) {
		month = newMonth;
		party = newParty;
	}

	/** The plan that is shown, or null. */
	public AnnualPlan plan() {
		return plan;
	}

	/** Whose tasks are shown; null for all. */
	public Party party() {
		return party;
	}

	/** The month that is reported, 1 to 12. */
	public int month() {
		return month;
	}

	/** The last day before the month. */
	public LocalDate dayBefore() {
		return LocalDate.of(Math.clamp(plan.getYear(), 1, 9998), month, 1).minusDays(1);
	}

	/** Who is responsible for a task, in the order of the tasks. */
	public List<Party> parties() {
		return plan == null ? List.of() : PlanTasks.of(plan).stream().map(PlanClosure::responsible).filter(Objects::nonNull).distinct().toList();
	}

	/** The rows as they are now. */
	public List<EObject> rows() {
		List<EObject> rows = new ArrayList<>();
		numbers = plan == null ? Map.of() : new PlanNumbering(plan).all();
		if (plan != null) {
			PlanTasks.of(plan).stream().filter(task -> party == null || PlanClosure.responsible(task) == party).forEach(task -> {
				rows.add(task);
				task.getTargets().stream().filter(target -> target.getMetric() == null || target.getMetric().isBlank()).forEach(rows::add);
				rows.addAll(task.getMilestones());
			});
		}
		return rows;
	}

	/** The number of a task, as the rows were when they were asked for last. */
	public String number(PlanTask task) {
		return numbers.getOrDefault(task, "");
	}
}
