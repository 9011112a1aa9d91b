/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.model.AnnualPlan;
import org.jiedui.ui.gantt.DateSpan;
import org.jiedui.ui.gantt.GanttChart;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.TreeRowSource;

/** The tasks of a plan as a tree-table, and beside it, in the same lines, a chart of their dates. UI thread only. */
public final class PlanTable {

	private static final String CHART = "chart";
	private static final int WHOLE = 1000;
	private static final int STANDARD = 480;
	/** One turn of the wheel. */
	private static final int ROWS = 3;

	private final SashForm sash;
	private final LedgerGrid grid;
	private final PlanChart content;
	private final GanttChart chart;
	private final Supplier<AnnualPlan> plan;

	/**
	 * @param setup of the grid
	 * @param rows the tasks of the plan that is shown
	 * @param plan the plan that is shown, null for none
	 * @param settings in which it is remembered how wide the chart is
	 */
	public PlanTable(Composite parent, Session session, GridSetup setup, TreeRowSource rows, Supplier<AnnualPlan> plan, ValueFormat format,
			IDialogSettings settings) {
		this.plan = plan;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setSashWidth(5);
		grid = new LedgerGrid(sash, setup);
		TaskText texts = new TaskText(rows::number, format);
		content = new PlanChart(session, plan, () -> grid, texts, LocalDate.now());
		chart = new GanttChart(sash, content, new TableLanes(grid::table));
		chart.setFont(grid.table().getFont());
		chart.onWheel(count -> grid.scroll(-Integer.signum(count) * ROWS));
		grid.table().addListener(SWT.Paint, event -> chart.redraw());
		follow(session);
		int width = settings.get(CHART) == null ? STANDARD : settings.getInt(CHART);
		sash.setWeights(WHOLE - width, width);
		chart.addListener(SWT.Resize, event -> {
			if (sash.getMaximizedControl() == null && sash.getClientArea().width > 0) {
				settings.put(CHART, sash.getWeights()[1]);
			}
		});
		showYear();
	}

	private void follow(Session session) {
		Runnable changed = () -> {
			content.forget();
			if (!chart.isDisposed()) {
				chart.refresh();
			}
		};
		SessionListener listener = new SessionListener() {
			@Override
			public void loaded(Session loading, Collection<EObject> objects) {
				changed.run();
			}

			@Override
			public void changed(Session changing) {
				changed.run();
			}

			@Override
			public void discarded(Session discarded) {
				content.selected(List.of());
				changed.run();
			}
		};
		session.addListener(listener);
		sash.addDisposeListener(event -> session.removeListener(listener));
	}

	/** The table and the chart. */
	public Control control() {
		return sash;
	}

	public LedgerGrid grid() {
		return grid;
	}

	public GanttChart chart() {
		return chart;
	}

	/** What the chart shows. */
	public PlanChart content() {
		return content;
	}

	/** Other rows are selected in the table. */
	public void selected(List<EObject> rows) {
		content.selected(rows);
		if (content.selected() >= 0) {
			chart.reveal(content.selected());
		}
		chart.redraw();
	}

	/** Another plan is shown: its tasks, and its year in the chart. */
	public void planChanged() {
		content.forget();
		content.selected(List.of());
		grid.refresh();
		showYear();
	}

	private void showYear() {
		if (plan.get() != null) {
			LocalDate first = LocalDate.of(Math.clamp(plan.get().getYear(), 1, 9998), 1, 1);
			chart.show(new DateSpan(first, first.plusYears(1).minusDays(1)));
		}
	}
}
