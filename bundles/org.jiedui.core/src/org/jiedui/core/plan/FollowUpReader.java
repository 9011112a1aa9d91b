/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.TaskState;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/**
 * Reads what is to be done and who has reported, in a session of its own. Waits for the database, so not on the thread of a screen.
 *
 * @param labels the language of titles
 */
public record FollowUpReader(Workspace workspace, Labels labels) {

	/**
	 * Whether there may be something to do by a day, for a moment's work of the database: tasks that are not done, or milestones that are not reached.
	 *
	 * @param last the last day that counts
	 */
	public boolean mayBeDue(LocalDate last) {
		Condition open = new Condition.Any(List.of(new Comparison(Literals.PLAN_TASK__STATE, Operator.EQUAL, TaskState.NOT_STARTED),
				new Comparison(Literals.PLAN_TASK__STATE, Operator.EQUAL, TaskState.IN_PROGRESS)));
		return workspace.count(Query.of(Literals.PLAN_TASK).where(new Comparison(Literals.PLAN_TASK__DUE, Operator.AT_MOST, last)).where(open)) > 0
				|| workspace.count(Query.of(Literals.MILESTONE).where(new Comparison(Literals.MILESTONE__DUE, Operator.AT_MOST, last))
						.where(new Comparison(Literals.MILESTONE__REACHED, Operator.EMPTY, null))) > 0;
	}

	/**
	 * Reads all plans.
	 *
	 * @param days only what is overdue or due within so many days
	 */
	public FollowUp read(LocalDate asOf, int days) {
		try (Session session = workspace.openSession()) {
			List<AnnualPlan> plans = session.load(Query.of(Literals.ANNUAL_PLAN)).stream().map(AnnualPlan.class::cast).toList();
			PlanFollowUp followUp = new PlanFollowUp(asOf);
			Titles titles = new Titles(labels);
			List<FollowUp.Line> due = followUp.due(plans, days).stream().map(item -> line(item, session, titles)).toList();
			List<FollowUp.Reports> deliveries = new ArrayList<>();
			plans.stream().sorted(Comparator.comparingInt(AnnualPlan::getYear).reversed().thenComparing(FollowUpReader::programme))
					.forEach(plan -> deliveries.addAll(reports(plan, followUp, session, titles)));
			return new FollowUp(asOf, due, deliveries);
		}
	}

	private static FollowUp.Line line(DueItem item, Session session, Titles titles) {
		EObject plan = EcoreUtil.getRootContainer(item.task());
		String task = item.item() == item.task() ? "" : titles.title(item.task());
		return new FollowUp.Line(session.id(item.item()).orElseThrow(), titles.title(item.item()), task, programme((AnnualPlan) plan),
				Answerable.of(item.responsible()), item.due(), item.daysLeft());
	}

	private static List<FollowUp.Reports> reports(AnnualPlan plan, PlanFollowUp followUp, Session session, Titles titles) {
		List<FollowUp.Reports> reports = new ArrayList<>();
		List<FollowUp.Month> months = new ArrayList<>();
		Party last = null;
		for (Delivery delivery : followUp.deliveries(plan)) {
			if (delivery.party() != last) {
				months = new ArrayList<>();
				last = delivery.party();
			}
			months.add(new FollowUp.Month(delivery.month(), delivery.status(), Optional.ofNullable(delivery.period()).flatMap(session::id)));
			if (delivery.month() == PlanFollowUp.MONTHS) {
				reports.add(new FollowUp.Reports(session.id(plan).orElseThrow(), titles.title(plan), programme(plan), plan.getYear(),
						Answerable.of(last), months));
			}
		}
		return reports;
	}

	private static String programme(AnnualPlan plan) {
		Programme programme = plan.getProgramme();
		return programme == null ? "" : Objects.requireNonNullElse(programme.getName(), "");
	}
}
