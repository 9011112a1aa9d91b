/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.gantt.GanttChart;
import org.jiedui.ui.gantt.Zoom;
import org.jiedui.ui.grid.LedgerGrid;

/** The page of a plan: tree and chart, a bar on its way, another zoom, two years side by side. */
final class PlanScenes {

	private static final String ID = "org.jiedui.ui.id";
	private static final int DRAGGED = 60;

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;
	private final Shown shown;

	/** @param shown a programme that has plans of several years */
	PlanScenes(Stage stage, Camera camera, Hand hand, Shown shown) {
		this.stage = stage;
		this.camera = camera;
		this.hand = hand;
		this.shown = shown;
	}

	List<Scene> scenes() {
		return List.of(new Scene("plan-chart", this::chart), new Scene("plan-drag", this::drag), new Scene("plan-quarter", this::quarter),
				new Scene("plan-compare", this::compare));
	}

	/** Over all of the window. */
	private void enlarged(Runnable picture) {
		stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		try {
			picture.run();
		} finally {
			stage.act(() -> stage.page().toggleZoom(stage.page().getActivePartReference()));
		}
	}

	/** A task of the latest plan that has both dates. */
	private PlanTask open() {
		OpenBooks books = shown.open();
		PlanTask task = stage.ask(() -> books.roots(Literals.ANNUAL_PLAN).stream().map(AnnualPlan.class::cast)
				.sorted(Comparator.comparingInt(AnnualPlan::getYear).reversed())
				.flatMap(plan -> plan.getTasks().stream()).filter(each -> each.getStart() != null && each.getDue() != null).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No plan has a task with dates")));
		hand.select(books, task);
		return task;
	}

	private GanttChart theChart() {
		return stage.ask(() -> Hand.every(GanttChart.class, Hand.control(stage.page().getActiveEditor())).stream().filter(GanttChart::isVisible).findFirst()
				.orElseThrow());
	}

	private void chart() {
		open();
		enlarged(() -> camera.window("plan-chart"));
	}

	private void drag() {
		PlanTask task = open();
		enlarged(() -> {
			GanttChart chart = theChart();
			stage.act(() -> {
				int x = (chart.scale().x(task.getStart()) + chart.scale().end(task.getDue())) / 2;
				mouse(chart, SWT.MouseDown, x, line(task));
				mouse(chart, SWT.MouseMove, x + DRAGGED, line(task));
			});
			camera.window("plan-drag");
			stage.act(() -> {
				Event escape = new Event();
				escape.keyCode = SWT.ESC;
				chart.notifyListeners(SWT.KeyDown, escape);
				mouse(chart, SWT.MouseUp, 0, 0);
			});
		});
	}

	/** The middle of the line of a task, which is the same in table and chart. UI thread only. */
	private int line(PlanTask task) {
		LedgerGrid grid = Hand.every(LedgerGrid.class, Hand.control(stage.page().getActiveEditor())).stream().filter(LedgerGrid::isVisible).findFirst()
				.orElseThrow();
		NatTable table = grid.table();
		int index = grid.lines().indexOf(task);
		for (int position = 0; position < table.getRowCount(); position++) {
			int y = table.getStartYOfRowPosition(position) + table.getRowHeightByPosition(position) / 2;
			LabelStack regions = table.getRegionLabelsByXY(table.getStartXOfColumnPosition(1) + 1, y);
			if (regions != null && regions.hasLabel(GridRegion.BODY) && table.getRowIndexByPosition(position) == index) {
				return y;
			}
		}
		throw new NoSuchElementException("The task is not on the screen");
	}

	private static void mouse(GanttChart chart, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		chart.notifyListeners(type, event);
	}

	private void quarter() {
		open();
		enlarged(() -> {
			GanttChart chart = theChart();
			stage.act(() -> chart.zoom(Zoom.QUARTER));
			camera.window("plan-quarter");
			stage.act(() -> chart.zoom(Zoom.YEAR));
		});
	}

	/** With the first of the plans that are offered. */
	private void compare() {
		open();
		stage.begin(() -> Hand.every(ToolBar.class, Hand.control(stage.page().getActiveEditor())).stream().filter(ToolBar::isVisible)
				.flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> "compare".equals(item.getData(ID))).findFirst()
				.ifPresent(PlanScenes::press));
		Shell question = hand.dialog();
		stage.begin(() -> Hand.every(Button.class, question).getFirst().notifyListeners(SWT.Selection, new Event()));
		stage.until("the question is answered", question::isDisposed);
		camera.control("plan-compare", hand.dialog());
		hand.closeDialogs();
	}

	private static void press(ToolItem item) {
		item.notifyListeners(SWT.Selection, new Event());
	}
}
