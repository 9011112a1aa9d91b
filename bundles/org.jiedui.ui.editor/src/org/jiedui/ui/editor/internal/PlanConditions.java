/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;

/**
 * Decides of which plan conditions are meant, since only one is shown at a time.
 *
 * @param filters all of which hold
 */
record PlanConditions(List<RowFilter> filters) {

	/** Whether all of them are about plans as such, so that no tasks are to be filtered. */
	boolean areAboutPlans() {
		return !filters.isEmpty() && filters.stream().allMatch(filter -> filter instanceof RowFilter.OneOf one
				&& one.feature().getEContainingClass() == Literals.ANNUAL_PLAN);
	}

	/** Whether they hold of a plan, or of a task of it. */
	boolean holdOf(AnnualPlan plan) {
		return areAboutPlans() ? hold(plan) : PlanTasks.of(plan).stream().anyMatch(this::hold);
	}

	/** Whether they hold of an object; what cannot be decided here holds. */
	boolean hold(EObject object) {
		return filters.stream().allMatch(filter -> switch (filter) {
			case RowFilter.OneOf one when one.feature().getEContainingClass().isInstance(object) -> one.values().contains(object.eGet(one.feature()));
			case RowFilter.Before before -> object.eGet(before.date()) instanceof LocalDate day && day.isBefore(before.day());
			case RowFilter.Between days -> object.eGet(days.date()) instanceof LocalDate day && !day.isBefore(days.first()) && !day.isAfter(days.last());
			default -> true;
		});
	}
}
