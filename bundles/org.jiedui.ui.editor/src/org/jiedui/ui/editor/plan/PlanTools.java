/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.gantt.GanttChart;
import org.jiedui.ui.gantt.Zoom;
import org.jiedui.ui.grid.RowTree;
import org.jiedui.ui.images.Icon;

/** The buttons above a plan: tasks and their places on the left, the chart and what becomes of it on the right. UI thread only. */
public final class PlanTools {

	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final List<Checked> checked = new ArrayList<>();
	private final TaskWork work;

	/** An action that is possible or not, depending on what is selected. */
	private record Checked(IAction action, BooleanSupplier possible) {
	}

	/**
	 * @param chart the chart that is there now; it may be made anew
	 * @param output pictures and paper
	 */
	public PlanTools(TaskWork work, RowTree tree, Supplier<GanttChart> chart, Supplier<PlanOutput> output) {
		this.work = work;
		add(Messages.tools_insert, Icon.ADD, work::canInsert, work::insert);
		add(Messages.tools_subtask, Icon.SUBTASK, () -> work.canInsert() && !work.selected().isEmpty(), work::insertBelow);
		manager.add(new Separator());
		add(Messages.tools_outdent, Icon.OUTDENT, work::canOutdent, work::outdent);
		add(Messages.tools_indent, Icon.INDENT, work::canIndent, work::indent);
		add(Messages.tools_up, Icon.ARROW_UP, work::canMoveUp, work::up);
		add(Messages.tools_down, Icon.ARROW_DOWN, work::canMoveDown, work::down);
		add(Messages.tools_foldAll, Icon.COLLAPSE_ALL, () -> true, () -> tree.foldAll(true));
		manager.add(new Separator());
		add(Messages.tools_zoomIn, Icon.ZOOM_IN, () -> true, () -> chart.get().zoomStep(true));
		add(Messages.tools_zoomOut, Icon.ZOOM_OUT, () -> true, () -> chart.get().zoomStep(false));
		add(Messages.tools_fit, Icon.ZOOM_FIT, () -> true, () -> chart.get().fit());
		ActionContributionItem zoom = new ActionContributionItem(new ZoomMenu(chart));
		zoom.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		manager.add(zoom);
		add(Messages.tools_today, Icon.TODAY, () -> true, () -> chart.get().showToday());
		manager.add(new Separator());
		add(Messages.tools_picture, Icon.PICTURE, () -> true, () -> output.get().picture(manager.getControl().getShell()));
		add(Messages.tools_print, Icon.PRINT, () -> true, () -> output.get().print(manager.getControl().getShell()));
	}

	private void add(String text, Icon icon, BooleanSupplier possible, Runnable run) {
		IAction action = new RunAction(text, icon, run);
		checked.add(new Checked(action, possible));
		manager.add(action);
	}

	/** Makes the buttons. */
	public Control createControl(Composite parent) {
		return manager.createControl(parent);
	}

	/** Other tasks are selected, or something changed. */
	public void refresh() {
		checked.forEach(each -> each.action().setEnabled(each.possible().getAsBoolean()));
	}

	/**
	 * Adds what can be done with tasks to a menu.
	 *
	 * @param copyBranch copies the selected ones to another year
	 */
	public void fill(IMenuManager menu, Runnable copyBranch) {
		menu.add(enabled(new RunAction(Messages.tools_insert, Icon.ADD, work::insert), work.canInsert()));
		menu.add(enabled(new RunAction(Messages.tools_subtask, Icon.SUBTASK, work::insertBelow), work.canInsert() && !work.selected().isEmpty()));
		menu.add(enabled(new RunAction(Messages.tools_indent, Icon.INDENT, work::indent), work.canIndent()));
		menu.add(enabled(new RunAction(Messages.tools_outdent, Icon.OUTDENT, work::outdent), work.canOutdent()));
		menu.add(enabled(new RunAction(Messages.tools_up, Icon.ARROW_UP, work::up), work.canMoveUp()));
		menu.add(enabled(new RunAction(Messages.tools_down, Icon.ARROW_DOWN, work::down), work.canMoveDown()));
		menu.add(enabled(new RunAction(Messages.tools_copyBranch, Icon.COPY, copyBranch), !work.selected().isEmpty()));
		menu.add(new Separator());
	}

	private static IAction enabled(IAction action, boolean possible) {
		action.setEnabled(possible);
		return action;
	}

	/** How much time the chart shows, to be chosen. */
	private static final class ZoomMenu extends Action implements IMenuCreator {

		private final Supplier<GanttChart> chart;
		private Menu menu;

		ZoomMenu(Supplier<GanttChart> chart) {
			super(Messages.tools_zoom, IAction.AS_DROP_DOWN_MENU);
			this.chart = chart;
			setMenuCreator(this);
		}

		@Override
		public void runWithEvent(Event event) {
			chart.get().zoom(Zoom.YEAR);
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (Zoom zoom : Zoom.values()) {
				Action action = new Action(zoom.label()) {
					@Override
					public void run() {
						chart.get().zoom(zoom);
					}
				};
				new ActionContributionItem(action).fill(menu, -1);
			}
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
			}
		}
	}
}
