/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** What should be over and is not: tasks past their due date, projects past their planned end. */
@Component
public class Overdue implements TileSource {

	private static final int ORDER = 100;

	private static final List<Object> OPEN_TASKS = List.of(TaskState.NOT_STARTED, TaskState.IN_PROGRESS);
	private static final List<Object> OPEN_PROJECTS = List.of(ProjectStage.PROPOSED, ProjectStage.APPROVED, ProjectStage.UNDER_WAY);

	@Override
	public List<Tile> tiles(Scope scope) {
		List<Bar> bars = new ArrayList<>();
		add(bars, Messages.Overdue_tasks, late(scope, "plan", Literals.PLAN_TASK__DUE, Literals.PLAN_TASK__STATE, OPEN_TASKS));
		add(bars, Messages.Overdue_projects, late(scope, "projects", Literals.PROJECT__PLANNED_END, Literals.PROJECT__STAGE, OPEN_PROJECTS));
		return bars.isEmpty() ? List.of() : List.of(new ChartTile("core.overdue", JieduiPackage.eINSTANCE, ORDER, Messages.Overdue_title,
				ChartTile.Shape.BARS, new Unit("个"), bars.stream().map(Bar::label).toList(), List.of(new Series("", bars))));
	}

	private static void add(List<Bar> bars, String label, Shares shares) {
		if (!shares.isEmpty()) {
			bars.add(shares.bar(label));
		}
	}

	private static Shares late(Scope scope, String ledger, EAttribute due, EAttribute state, List<Object> open) {
		List<RowFilter> filters = List.of(new RowFilter.Before(due, scope.today()), new RowFilter.OneOf(state, open));
		Condition stillOpen = new Condition.Any(open.stream().<Condition>map(each -> new Comparison(state, Operator.EQUAL, each)).toList());
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			shares.count(books.part(), ledger, filters, scope.workspace().count(Query.of(due.getEContainingClass()).within(books.part())
					.where(new Comparison(due, Operator.LESS, scope.today())).where(stillOpen)));
		}
		return shares;
	}
}
