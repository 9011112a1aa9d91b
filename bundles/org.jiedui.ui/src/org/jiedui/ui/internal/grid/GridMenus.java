/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.images.Icon;

/** The menu of a grid: over a head that of the column, else that of the rows. */
final class GridMenus {

	private final NatTable table;
	private final MenuManager menu = new MenuManager();
	private Point where = new Point(0, 0);
	private boolean byKey;

	/**
	 * @param column fills the menu of the column at a position of the table
	 * @param rows fills the menu of the selected rows
	 */
	GridMenus(NatTable table, ColumnMenu column, Consumer<IMenuManager> rows) {
		this.table = table;
		table.addListener(SWT.MenuDetect, event -> {
			where = table.toControl(event.x, event.y);
			byKey = event.detail == SWT.MENU_KEYBOARD;
		});
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			LabelStack regions = byKey ? null : table.getRegionLabelsByXY(where.x, where.y);
			boolean head = regions != null && (regions.hasLabel(GridRegion.COLUMN_HEADER) || regions.hasLabel(GridRegion.FILTER_ROW));
			if (head || regions != null && regions.hasLabel(GridRegion.CORNER)) {
				column.fill(manager, head ? table.getColumnIndexByPosition(table.getColumnPositionByX(where.x)) : -1);
			} else {
				rows.accept(manager);
			}
		});
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.Dispose, event -> menu.dispose());
	}

	static IAction action(String text, Icon icon, Runnable run) {
		return icon == null ? new RunAction(text, run) : new RunAction(text, icon, run);
	}

	static IAction check(String text, boolean checked, Runnable run) {
		IAction action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setChecked(checked);
		return action;
	}

	static void separator(IMenuManager manager) {
		manager.add(new Separator());
	}
}
