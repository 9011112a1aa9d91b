/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.query.Span;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.images.Icon;

/** The entries that put rows into groups, order and fold these. */
final class GroupMenu {

	private static final String SEPARATOR = ": ";

	private final GroupActions actions;
	private final Supplier<List<LedgerColumn>> visible;

	/** @param visible the columns that are shown */
	GroupMenu(GroupActions actions, Supplier<List<LedgerColumn>> visible) {
		this.actions = actions;
		this.visible = visible;
	}

	/** By which columns rows are grouped, and what can be done with all groups. */
	void fill(IMenuManager menu) {
		List<LedgerColumn> columns = actions.columns();
		visible.get().stream().filter(columns::contains).forEach(column -> fill(menu, column, escaped(column.heading())));
		GridMenus.separator(menu);
		folds(menu);
		IAction none = GridMenus.action(Messages.menuUngroupAll, null, actions::ungroupAll);
		none.setEnabled(!actions.keys().isEmpty());
		menu.add(none);
	}

	/** A text in which no letter is underlined. */
	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	/** Groups by one column. */
	void fill(IMenuManager menu, LedgerColumn column, String label) {
		if (column.feature().filter(CellDate::isDate).isPresent()) {
			MenuManager spans = new MenuManager(label);
			add(spans, Messages.menuGroupYear, column, Span.YEAR);
			add(spans, Messages.menuGroupMonth, column, Span.MONTH);
			add(spans, Messages.menuGroupDay, column, Span.VALUE);
			menu.add(spans);
		} else {
			add(menu, label, column, Span.VALUE);
		}
	}

	private void add(IMenuManager menu, String label, LedgerColumn column, Span span) {
		boolean grouped = actions.isGrouped(column, span);
		menu.add(GridMenus.check(label, grouped, () -> {
			if (grouped) {
				actions.ungroup(column);
			} else {
				actions.group(column, span);
			}
		}));
	}

	private void folds(IMenuManager menu) {
		boolean any = !actions.keys().isEmpty();
		IAction foldAll = GridMenus.action(Messages.menuFoldAll, Icon.COLLAPSE_ALL, () -> actions.foldAll(true));
		foldAll.setEnabled(any);
		menu.add(foldAll);
		IAction unfoldAll = GridMenus.action(Messages.menuUnfoldAll, null, () -> actions.foldAll(false));
		unfoldAll.setEnabled(any);
		menu.add(unfoldAll);
	}

	/** What can be done with the group in focus, and with those beside it. */
	void fillGroup(IMenuManager menu) {
		boolean fold = actions.canFold(true);
		menu.add(GridMenus.action(fold ? Messages.menuFold : Messages.menuUnfold, null, actions::toggle));
		folds(menu);
		GridMenus.separator(menu);
		actions.focused().flatMap(GroupRow::key).ifPresent(key -> {
			MenuManager orders = new MenuManager(Messages.menuSortGroups);
			sorts(orders, key, Messages.menuSortGroupsValue, GroupKey.VALUE);
			sorts(orders, key, Messages.menuSortGroupsRows, GroupKey.ROWS);
			visible.get().stream().filter(column -> column.feature().filter(CellNumber::isMeasure).isPresent())
					.forEach(column -> sorts(orders, key, escaped(column.heading()), column.id()));
			menu.add(orders);
			menu.add(GridMenus.action(NLS.bind(Messages.menuUngroup, escaped(key.column().heading())), null, () -> actions.ungroup(key.column())));
		});
		IAction none = GridMenus.action(Messages.menuUngroupAll, null, actions::ungroupAll);
		menu.add(none);
	}

	private void sorts(IMenuManager menu, GroupKey key, String label, String by) {
		String text = label + SEPARATOR;
		for (boolean descending : new boolean[] { false, true }) {
			boolean now = key.by().equals(by) && key.descending() == descending;
			menu.add(GridMenus.check(text + (descending ? Messages.menuDescending : Messages.menuAscending), now,
					() -> actions.sort(key, by, descending)));
		}
	}
}
