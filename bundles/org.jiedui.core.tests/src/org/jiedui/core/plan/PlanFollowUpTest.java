/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.plan.Delivery.Status;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Milestone;
import org.jiedui.model.Party;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ReportingPeriod;
import org.jiedui.model.TaskState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanFollowUpTest {

	private static final LocalDate DAY = LocalDate.of(2023, 7, 15);

	private final AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
	private final Party party = JieduiFactory.eINSTANCE.createDepartment();

	@BeforeEach
	void makePlan() {
		plan.setYear(2023);
	}

	private PlanTask task(LocalDate due, TaskState state) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setDue(due);
		task.setState(state);
		plan.getTasks().add(task);
		return task;
	}

	@Test
	void tellsWhatIsOverdueAndDueSoon() {
		PlanTask late = task(LocalDate.of(2023, 6, 30), TaskState.IN_PROGRESS);
		PlanTask soon = task(LocalDate.of(2023, 7, 20), TaskState.NOT_STARTED);
		task(LocalDate.of(2023, 9, 1), TaskState.NOT_STARTED);
		task(LocalDate.of(2023, 6, 1), TaskState.DONE);
		PlanTask cancelled = task(null, TaskState.CANCELLED);
		PlanTask below = JieduiFactory.eINSTANCE.createPlanTask();
		below.setDue(LocalDate.of(2023, 1, 1));
		cancelled.getTasks().add(below);

		List<DueItem> items = new PlanFollowUp(DAY).due(List.of(plan), 30);
		assertThat(items).extracting(DueItem::item).containsExactly(late, soon);
		assertThat(items).extracting(DueItem::isOverdue).containsExactly(true, false);
		assertThat(items).extracting(DueItem::daysLeft).containsExactly(-15L, 5L);
	}

	@Test
	void aMilestoneIsOfThePartyThatHasTheTaskAboveIt() {
		PlanTask task = task(LocalDate.of(2023, 12, 31), TaskState.IN_PROGRESS);
		task.setResponsible(party);
		PlanTask below = JieduiFactory.eINSTANCE.createPlanTask();
		task.getTasks().add(below);
		Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();
		milestone.setDue(DAY);
		below.getMilestones().add(milestone);

		PlanFollowUp follow = new PlanFollowUp(DAY);
		assertThat(follow.byParty(follow.due(List.of(plan), 0))).containsOnlyKeys(party);
		milestone.setReached(DAY);
		assertThat(follow.due(List.of(plan), 0)).isEmpty();
	}

	@Test
	void tellsWhichPartyHasDeliveredWhichMonth() {
		task(null, TaskState.IN_PROGRESS).setResponsible(party);
		period(5, PlanState.SUBMITTED);
		period(6, PlanState.RETURNED);
		List<Delivery> deliveries = new PlanFollowUp(DAY).deliveries(plan);
		assertThat(deliveries).hasSize(12).extracting(Delivery::status).containsExactly(Status.MISSING, Status.MISSING, Status.MISSING, Status.MISSING,
				Status.DELIVERED, Status.RETURNED, Status.NOT_YET, Status.NOT_YET, Status.NOT_YET, Status.NOT_YET, Status.NOT_YET, Status.NOT_YET);
	}

	private void period(int month, PlanState state) {
		ReportingPeriod period = JieduiFactory.eINSTANCE.createReportingPeriod();
		period.setMonth(month);
		period.setDeliveredBy(party);
		period.setState(state);
		plan.getPeriods().add(period);
	}
}
