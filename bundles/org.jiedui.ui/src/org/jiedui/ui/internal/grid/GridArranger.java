/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.jiedui.core.query.Span;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;

/** Brings columns into an arrangement, and tells in which they are. */
final class GridArranger {

	private static final String PREFIX = "arrange";

	private final LedgerData data;
	private final GridLayers layers;
	private final LedgerOrder order;
	private GridGrouping standard = GridGrouping.NONE;

	GridArranger(LedgerData data, GridLayers layers, LedgerOrder order) {
		this.data = data;
		this.layers = layers;
		this.order = order;
	}

	/** By what rows are grouped unless they are arranged otherwise. */
	void setStandard(GridGrouping grouping) {
		standard = grouping;
	}

	/** Columns and groups as the model has them, the first column frozen. */
	GridState standard() {
		List<GridState.Column> columns = data.columns().stream()
				.map(each -> new GridState.Column(each.id(), each.width(), each.shown())).toList();
		return new GridState(columns, 1, List.of(), standard);
	}

	GridState current() {
		List<GridState.Column> columns = new ArrayList<>();
		for (int index : layers.order().getColumnIndexOrderArray()) {
			int width = GUIHelper.convertHorizontalDpiToPixel(layers.data().getColumnWidthByPosition(index));
			columns.add(new GridState.Column(data.column(index).id(), width, !layers.hidden().isColumnIndexHidden(index)));
		}
		List<GridState.Key> keys = order.arrangement().order().stream()
				.map(key -> new GridState.Key(key.column().id(), key.descending())).toList();
		return new GridState(columns, frozen(), keys, grouping());
	}

	/** By what rows are grouped. */
	GridGrouping grouping() {
		return new GridGrouping(order.arrangement().groups().stream()
				.map(key -> new GridGrouping.Level(key.column().id(), key.span(), key.by(), key.descending())).toList());
	}

	/** Groups rows; columns that the model no longer has are left out. */
	void group(GridGrouping grouping) {
		List<GroupKey> keys = grouping.levels().stream().filter(level -> data.indexOf(level.id()) >= 0).map(this::key).toList();
		if (!keys.equals(order.arrangement().groups())) {
			order.group(keys);
		}
	}

	private GroupKey key(GridGrouping.Level level) {
		LedgerColumn column = data.column(data.indexOf(level.id()));
		return new GroupKey(column, column.feature().filter(CellDate::isDate).isPresent() ? level.span() : Span.VALUE, level.by(), level.descending());
	}

	/** How many columns are frozen. */
	int frozen() {
		return layers.frozen().isFrozen() ? layers.frozen().getColumnCount() : 0;
	}

	void apply(GridState state) {
		unfreeze();
		List<GridState.Column> known = state.columns().stream().filter(each -> data.indexOf(each.id()) >= 0).toList();
		Set<Integer> indices = new LinkedHashSet<>(known.stream().map(each -> data.indexOf(each.id())).toList());
		IntStream.range(0, data.getColumnCount()).forEach(indices::add);
		reorder(indices);
		resize(known);
		hide(known, indices);
		if (state.frozen() > 0) {
			freeze(state.frozen() - 1);
		}
		List<Arrangement.Order> keys = state.order().stream().filter(key -> data.indexOf(key.id()) >= 0)
				.map(key -> new Arrangement.Order(data.column(data.indexOf(key.id())), key.descending())).toList();
		if (!keys.equals(order.arrangement().order())) {
			order.order(keys);
		}
		group(state.grouping());
	}

	private void reorder(Set<Integer> indices) {
		Properties properties = new Properties();
		properties.setProperty(PREFIX + ColumnReorderLayer.PERSISTENCE_KEY_COLUMN_INDEX_ORDER,
				indices.stream().map(String::valueOf).collect(Collectors.joining(",", "", ",")));
		layers.order().loadState(PREFIX, properties);
	}

	/** The layers forgot all widths when the order was loaded, and must look at them anew. */
	private void resize(List<GridState.Column> known) {
		for (int index = 0; index < data.getColumnCount(); index++) {
			layers.data().setDefaultColumnWidthByPosition(index, data.column(index).width());
		}
		known.forEach(each -> layers.data().setColumnWidthByPosition(data.indexOf(each.id()), each.width(), false));
		layers.data().fireLayerEvent(new ColumnResizeEvent(layers.data(), new Range(0, data.getColumnCount())));
	}

	private void hide(List<GridState.Column> known, Set<Integer> indices) {
		Set<Integer> hide = new LinkedHashSet<>(indices.stream().filter(index -> !data.column(index).shown()).toList());
		known.forEach(each -> {
			if (each.shown()) {
				hide.remove(data.indexOf(each.id()));
			} else {
				hide.add(data.indexOf(each.id()));
			}
		});
		layers.hidden().showAllColumns();
		if (hide.size() < data.getColumnCount()) {
			layers.hidden().hideColumnIndexes(hide.stream().mapToInt(Integer::intValue).toArray());
		}
	}

	/** Freezes all columns up to a position among the visible ones, also those that are scrolled out of view. */
	void freeze(int position) {
		int last = layers.selection().getColumnCount() - 2;
		if (last >= 0) {
			unfreeze();
			layers.viewport().setOriginX(0);
			layers.body().doCommand(new FreezeColumnCommand(layers.body(), Math.min(position, last), false, true));
		}
	}

	void unfreeze() {
		layers.body().doCommand(new UnFreezeGridCommand());
	}

	/** Shows a column that is hidden. */
	void show(LedgerColumn column) {
		int index = data.indexOf(column.id());
		if (layers.hidden().isColumnIndexHidden(index)) {
			layers.hidden().showColumnIndexes(index);
		}
	}
}
