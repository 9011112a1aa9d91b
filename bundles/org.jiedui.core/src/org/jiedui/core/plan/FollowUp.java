/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;

/**
 * What is to be done and who has reported, of all programmes, as it is saved: plain values for screens. Immutable.
 *
 * @param asOf from which day it is looked at
 * @param due what is overdue or due soon, the earliest first
 * @param deliveries of each plan and party, by programme, the latest year first
 */
public record FollowUp(LocalDate asOf, List<Line> due, List<Reports> deliveries) {

	/** Where nothing is known yet. */
	public static final FollowUp NOTHING = new FollowUp(LocalDate.EPOCH, List.of(), List.of());

	public FollowUp {
		due = List.copyOf(due);
		deliveries = List.copyOf(deliveries);
	}

	/**
	 * A task or milestone that is to be done.
	 *
	 * @param item the task or milestone
	 * @param title what it is called
	 * @param task what the task is called to which a milestone belongs; empty for a task
	 * @param programme in whose books it stands
	 * @param daysLeft negative when it is late
	 */
	public record Line(ObjectId item, String title, String task, String programme, Answerable answerable, LocalDate due, long daysLeft) {

		/** Whether the day has passed. */
		public boolean isOverdue() {
			return daysLeft < 0;
		}
	}

	/**
	 * The months of a plan that a party has reported or not.
	 *
	 * @param plan the plan
	 * @param title what the plan is called
	 * @param months twelve, January first
	 */
	public record Reports(ObjectId plan, String title, String programme, int year, Answerable answerable, List<Month> months) {

		public Reports {
			months = List.copyOf(months);
		}

		/** How many months are over and not reported, or were sent back. */
		public long missing() {
			return months.stream().filter(month -> month.status() == Delivery.Status.MISSING || month.status() == Delivery.Status.RETURNED).count();
		}
	}

	/**
	 * A month of a party.
	 *
	 * @param number 1 to 12
	 * @param period what was reported, if it is there
	 */
	public record Month(int number, Delivery.Status status, Optional<ObjectId> period) {
	}

	/** How many are overdue. */
	public long overdue() {
		return due.stream().filter(Line::isOverdue).count();
	}
}
