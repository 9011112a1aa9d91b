/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanTask;

/** The numbers of the tasks of a plan, such as {@code 1}, {@code 1.1}, {@code 1.2}: they follow from the order and are kept nowhere. */
public final class PlanNumbering {

	private final Map<PlanTask, String> numbers = new LinkedHashMap<>();

	/** @param plan as it is now; make another numbering after a change */
	public PlanNumbering(AnnualPlan plan) {
		number("", plan.getTasks());
	}

	private void number(String above, List<PlanTask> tasks) {
		int next = 1;
		for (PlanTask task : tasks) {
			String number = above + next++;
			numbers.put(task, number);
			number(number + ".", task.getTasks());
		}
	}

	/** The number of a task; empty where it is in another plan. */
	public String of(PlanTask task) {
		return numbers.getOrDefault(task, "");
	}

	/** All tasks with their numbers, each before its subtasks. */
	public Map<PlanTask, String> all() {
		return Collections.unmodifiableMap(numbers);
	}
}
