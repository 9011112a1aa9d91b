/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;

/**
 * Something that is still to be done by a day.
 *
 * @param item a task or a milestone
 * @param task the task, or the one that has the milestone
 * @param responsible who is to do it, or null where nobody is named
 * @param due by which day
 * @param asOf from which day it is looked at
 */
public record DueItem(EObject item, PlanTask task, Party responsible, LocalDate due, LocalDate asOf) {

	/** Whether the day has passed. */
	public boolean isOverdue() {
		return due.isBefore(asOf);
	}

	/** Days that are left; negative when it is late. */
	public long daysLeft() {
		return ChronoUnit.DAYS.between(asOf, due);
	}
}
