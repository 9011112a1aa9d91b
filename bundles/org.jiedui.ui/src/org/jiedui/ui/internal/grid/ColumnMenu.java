/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.images.Icon;

/** What can be done with a column: sort, hide, freeze, fit; and with the columns as a whole. */
final class ColumnMenu {

	private final NatTable table;
	private final LedgerData data;
	private final GridLayers layers;
	private final LedgerOrder order;
	private final GridArranger arranger;
	private final ColumnFit fit;
	private final SummaryBar summary;
	private final HighlightEditing highlighting;
	private final ValueFormat format;
	private final GroupMenu groupMenu;

	ColumnMenu(NatTable table, LedgerData data, GridLayers layers, LedgerOrder order, GridArranger arranger, ColumnFit fit,
			SummaryBar summary, HighlightEditing highlighting, ValueFormat format, GroupMenu groupMenu) {
		this.table = table;
		this.data = data;
		this.layers = layers;
		this.order = order;
		this.arranger = arranger;
		this.fit = fit;
		this.summary = summary;
		this.highlighting = highlighting;
		this.format = format;
		this.groupMenu = groupMenu;
	}

	/** @param columnIndex the column, -1 for the entries that concern no single one */
	void fill(IMenuManager menu, int columnIndex) {
		if (columnIndex >= 0) {
			column(menu, columnIndex);
		}
		menu.add(GridMenus.action(Messages.menuColumns, Icon.COLUMNS, this::choose));
		menu.add(GridMenus.action(Messages.menuShowAll, null, layers.hidden()::showAllColumns));
		GridMenus.separator(menu);
		menu.add(GridMenus.check(Messages.menuFilterRow, layers.filterRow().isFilterRowVisible(), this::toggleFilterRow));
		menu.add(GridMenus.check(Messages.menuSummary, summary.isVisible(), () -> summary.show(!summary.isVisible())));
		boolean findable = data.rows().findsErrors();
		IAction errors = GridMenus.check(data.rows().hasAll() ? Messages.menuErrors : Messages.menuErrorsLookedAt, order.arrangement().errorsOnly(),
				() -> order.errorsOnly(!order.arrangement().errorsOnly()));
		errors.setEnabled(findable);
		menu.add(errors);
		IAction clear = GridMenus.action(Messages.menuClearFilters, Icon.FILTER, this::clearFilters);
		clear.setEnabled(order.arrangement().isFiltered());
		menu.add(clear);
	}

	private void column(IMenuManager menu, int columnIndex) {
		boolean sortable = data.rows().refusal(data.column(columnIndex)).isEmpty();
		IAction ascending = GridMenus.action(Messages.menuSortAscending, Icon.SORT, () -> order.sort(columnIndex, SortDirectionEnum.ASC, false));
		IAction descending = GridMenus.action(Messages.menuSortDescending, null, () -> order.sort(columnIndex, SortDirectionEnum.DESC, false));
		ascending.setEnabled(sortable);
		descending.setEnabled(sortable);
		menu.add(ascending);
		menu.add(descending);
		IAction none = GridMenus.action(Messages.menuSortNone, null, order::clear);
		none.setEnabled(!order.arrangement().order().isEmpty());
		menu.add(none);
		GridMenus.separator(menu);
		IAction groups = GridMenus.action(Messages.menuGroups, Icon.FILTER, () -> showGroups(data.column(columnIndex)));
		groups.setEnabled(sortable);
		menu.add(groups);
		menu.add(GridMenus.action(Messages.menuHighlight, Icon.HIGHLIGHT, () -> highlighting.open(data.column(columnIndex))));
		if (sortable) {
			groupMenu.fill(menu, data.column(columnIndex), Messages.menuGroupBy);
		}
		MenuManager all = new MenuManager(Messages.menuAllGroups);
		groupMenu.fill(all);
		menu.add(all);
		GridMenus.separator(menu);
		int position = layers.selection().getColumnPositionByIndex(columnIndex);
		menu.add(GridMenus.action(Messages.menuFreeze, Icon.FREEZE, () -> arranger.freeze(position)));
		IAction unfreeze = GridMenus.action(Messages.menuUnfreeze, null, arranger::unfreeze);
		unfreeze.setEnabled(arranger.frozen() > 0);
		menu.add(unfreeze);
		menu.add(GridMenus.action(Messages.menuAutoSize, null, () -> fit.fitIndex(columnIndex)));
		GridMenus.separator(menu);
		IAction hide = GridMenus.action(Messages.menuHide, null, () -> layers.hidden().hideColumnIndexes(columnIndex));
		hide.setEnabled(layers.selection().getColumnCount() > 1);
		menu.add(hide);
	}

	void toggleFilterRow() {
		boolean visible = layers.filterRow().isFilterRowVisible();
		if (visible) {
			clearFilters();
		}
		layers.filterRow().setFilterRowVisible(!visible);
	}

	void clearFilters() {
		layers.filterRow().doCommand(new ClearAllFiltersCommand());
		order.errorsOnly(false);
	}

	/** Opens the dialog that tells the values of a column; those that are ticked become its filter. */
	void showGroups(LedgerColumn column) {
		List<LedgerColumn> numbers = layers.visibleColumns().stream().filter(each -> each.feature().filter(CellNumber::isMeasure).isPresent()).toList();
		GroupsDialog dialog = new GroupsDialog(table.getShell(), column, numbers, new TallyText(format), ticked -> filter(column, ticked));
		dialog.setHint(summary.isIncomplete() ? Messages.groupsHintSaved : Messages.groupsHint);
		dialog.setBlockOnOpen(false);
		dialog.open();
		data.rows().group(column, numbers, dialog::show);
	}

	private void filter(LedgerColumn column, List<RowGroup> values) {
		if (!values.isEmpty()) {
			layers.filterRow().setFilterRowVisible(true);
			layers.filter(data.indexOf(column.id()), values.stream().map(RowGroup::text).map(FilterParser::exactly).collect(Collectors.joining("|")));
		}
	}

	/** Opens the dialog in which columns are chosen. */
	void choose() {
		ColumnChoice choice = new ColumnChoice(data.columns(), arranger.current());
		if (new ColumnChooserDialog(table.getShell(), choice, arranger.standard()).open() == Window.OK) {
			arranger.apply(choice.state());
		}
	}
}
