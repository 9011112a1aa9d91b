/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.jface.action.Separator;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.GridOperations;
import org.jiedui.ui.grid.RowMenu;
import org.jiedui.ui.images.Icon;

/** The menu over the rows: what the place of the grid adds, then what every grid can do with cells. */
final class RowMenuEntries {

	private final GridOperations operations;
	private final SourceOpening sources;
	private final RowMenu own;
	private final ForeignChanges foreign;

	RowMenuEntries(GridOperations operations, SourceOpening sources, RowMenu own, ForeignChanges foreign) {
		this.foreign = foreign;
		this.operations = operations;
		this.sources = sources;
		this.own = own;
	}

	void fill(IMenuManager menu) {
		List<EObject> rows = operations.selectedRows();
		own.fill(menu, rows);
		menu.add(new Separator());
		sources.fill(menu, rows);
		menu.add(new Separator());
		add(menu, Messages.menuEdit, Icon.EDIT, operations::edit, rows);
		add(menu, Messages.menuCut, Icon.CUT, operations::cut, rows);
		add(menu, Messages.menuCopy, Icon.COPY, operations::copy, rows);
		add(menu, Messages.menuPaste, Icon.PASTE, operations::paste, rows);
		add(menu, Messages.menuClear, Icon.DELETE, operations::clear, rows);
		add(menu, Messages.menuFillDown, null, operations::fillDown, rows);
		add(menu, Messages.menuFillSeries, null, operations::fillSeries, rows);
		add(menu, Messages.menuReplace, null, operations::findAndReplace, rows);
		if (!foreign.isEmpty()) {
			menu.add(new Separator());
			add(menu, Messages.menuSeen, null, () -> foreign.seen(rows), rows);
			menu.add(GridMenus.action(Messages.menuAllSeen, null, foreign::allSeen));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static void add(IMenuManager menu, String text, Icon icon, Runnable run, List<EObject> rows) {
		IAction action = GridMenus.action(text, icon, run);
		action.setEnabled(!rows.isEmpty());
		menu.add(action);
	}
}
