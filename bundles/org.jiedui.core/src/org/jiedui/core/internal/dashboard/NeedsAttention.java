/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.plan.Delivery;
import org.jiedui.core.plan.Delivery.Status;
import org.jiedui.core.plan.PlanFollowUp;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/**
 * What somebody should see to: tasks past their due date or due soon, projects past their planned end, months that a party has not reported, plans
 * and reports that wait for approval.
 */
@Component
public class NeedsAttention implements TileSource {

	private static final int ORDER = 100;
	/** So many days ahead is soon. */
	private static final int SOON = 30;
	private static final String PLAN = "plan";

	private static final List<Object> OPEN_TASKS = List.of(TaskState.NOT_STARTED, TaskState.IN_PROGRESS);
	private static final List<Object> OPEN_PROJECTS = List.of(ProjectStage.PROPOSED, ProjectStage.APPROVED, ProjectStage.UNDER_WAY);

	@Override
	public List<Tile> tiles(Scope scope) {
		List<Bar> bars = new ArrayList<>();
		add(bars, Messages.Attention_lateTasks, late(scope, PLAN, Literals.PLAN_TASK__DUE, Literals.PLAN_TASK__STATE, OPEN_TASKS));
		add(bars, NLS.bind(Messages.Attention_soon, SOON), soon(scope));
		add(bars, Messages.Attention_lateProjects, late(scope, "projects", Literals.PROJECT__PLANNED_END, Literals.PROJECT__STAGE, OPEN_PROJECTS));
		add(bars, Messages.Attention_undelivered, undelivered(scope));
		add(bars, Messages.Attention_plans, waiting(scope, Literals.ANNUAL_PLAN, Literals.ANNUAL_PLAN__STATE, PLAN));
		add(bars, Messages.Attention_reports, waiting(scope, Literals.REPORTING_PERIOD, Literals.REPORTING_PERIOD__STATE, ProgressSheet.LEDGER));
		return bars.isEmpty() ? List.of() : List.of(new ChartTile("core.attention", JieduiPackage.eINSTANCE, ORDER, Messages.Attention_title,
				ChartTile.Shape.BARS, new Unit("个"), bars.stream().map(Bar::label).toList(), List.of(new Series("", bars))));
	}

	private static Shares soon(Scope scope) {
		LocalDate last = scope.today().plusDays(SOON);
		List<RowFilter> filters = List.of(new RowFilter.Between(Literals.PLAN_TASK__DUE, scope.today(), last),
				new RowFilter.OneOf(Literals.PLAN_TASK__STATE, OPEN_TASKS));
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			shares.count(books.part(), PLAN, filters, scope.workspace().count(Query.of(Literals.PLAN_TASK).within(books.part())
					.where(new Comparison(Literals.PLAN_TASK__DUE, Operator.AT_MOST, last))
					.where(new Comparison(Literals.PLAN_TASK__DUE, Operator.AT_LEAST, scope.today()))
					.where(stillOpen(Literals.PLAN_TASK__STATE, OPEN_TASKS))));
		}
		return shares;
	}

	private static Shares waiting(Scope scope, EClass type, EAttribute state, String ledger) {
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			shares.count(books.part(), ledger, List.of(new RowFilter.OneOf(state, List.of(PlanState.SUBMITTED))), scope.workspace()
					.count(Query.of(type).within(books.part()).where(new Comparison(state, Operator.EQUAL, PlanState.SUBMITTED))));
		}
		return shares;
	}

	/** Months of this year that are over, of plans that were approved; in January those of the year before. They lead to the first of them. */
	private static Shares undelivered(Scope scope) {
		int year = scope.today().minusMonths(1).getYear();
		Condition inForce = new Condition.Any(List.of(new Comparison(Literals.ANNUAL_PLAN__STATE, Operator.EQUAL, PlanState.APPROVED),
				new Comparison(Literals.ANNUAL_PLAN__STATE, Operator.EQUAL, PlanState.FROZEN)));
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			try (Session session = scope.workspace().openSession()) {
				List<Delivery> missing = session.load(Query.of(Literals.ANNUAL_PLAN).within(books.part())
						.where(new Comparison(Literals.ANNUAL_PLAN__YEAR, Operator.EQUAL, year)).where(inForce)).stream().map(AnnualPlan.class::cast)
						.flatMap(plan -> new PlanFollowUp(scope.today()).deliveries(plan).stream())
						.filter(delivery -> delivery.status() == Status.MISSING || delivery.status() == Status.RETURNED)
						.sorted(Comparator.comparingInt(Delivery::month)).toList();
				missing.stream().findFirst()
						.ifPresent(first -> shares.count(books.part(), ProgressSheet.LEDGER, sheet(year, first), missing.size()));
			}
		}
		return shares;
	}

	/** Where it is entered: a month that was not delivered is no row of anything. */
	private static List<RowFilter> sheet(int year, Delivery delivery) {
		return List.of(new RowFilter.InYear(Literals.ANNUAL_PLAN__YEAR, year),
				new RowFilter.OneOf(Literals.REPORTING_PERIOD__MONTH, List.of(delivery.month())),
				new RowFilter.Named(Literals.REPORTING_PERIOD__DELIVERED_BY, List.of(Objects.requireNonNullElse(delivery.party().getName(), ""))));
	}

	private static void add(List<Bar> bars, String label, Shares shares) {
		if (!shares.isEmpty()) {
			bars.add(shares.bar(label));
		}
	}

	private static Shares late(Scope scope, String ledger, EAttribute due, EAttribute state, List<Object> open) {
		List<RowFilter> filters = List.of(new RowFilter.Before(due, scope.today()), new RowFilter.OneOf(state, open));
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			shares.count(books.part(), ledger, filters, scope.workspace().count(Query.of(due.getEContainingClass()).within(books.part())
					.where(new Comparison(due, Operator.LESS, scope.today())).where(stillOpen(state, open))));
		}
		return shares;
	}

	private static Condition stillOpen(EAttribute state, List<Object> open) {
		return new Condition.Any(open.stream().<Condition>map(each -> new Comparison(state, Operator.EQUAL, each)).toList());
	}
}
