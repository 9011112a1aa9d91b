/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowTree;

/**
 * The layers of a grid. Body: data, column order, hidden columns, selection, viewport, frozen columns. Over it the column heads with
 * order and filter row, left of it the row numbers. Which rows there are, and in what order, is the business of the row source below
 * all layers.
 */
public final class GridLayers {

	private static final int ROW_HEIGHT = 24;
	private static final int HEAD_HEIGHT = 28;
	private static final int FILTER_HEIGHT = 26;
	private static final int NUMBER_WIDTH = 48;
	private static final int DIGIT_WIDTH = 8;

	private final LedgerData ledger;
	private final DataLayer data;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer hidden;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeFreezeLayer body;
	private final FreezeLayer frozen;
	private final FilterRowHeaderComposite<Object> filterRow;
	private final DataLayer numbers;
	private final GridLayer grid;

	GridLayers(LedgerData ledger, CellLabels labels, RowHeadLabels rowLabels, LedgerOrder sorting, IFilterStrategy<Object> filter,
			ConfigRegistry registry) {
		this.ledger = ledger;
		data = new DataLayer(ledger, DataLayer.DEFAULT_COLUMN_WIDTH, ROW_HEIGHT);
		data.setConfigLabelAccumulator(labels);
		for (int index = 0; index < ledger.getColumnCount(); index++) {
			data.setDefaultColumnWidthByPosition(index, ledger.column(index).width());
		}
		order = new ColumnReorderLayer(data);
		hidden = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(hidden, false);
		selection.addConfiguration(new DefaultSelectionBindings());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		selection.setLayerPainter(new RowLines());
		viewport = new ViewportLayer(selection);
		frozen = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(frozen, viewport, selection);

		IDataProvider headings = new Headings(ledger);
		DataLayer headData = new DefaultColumnHeaderDataLayer(headings);
		headData.setDefaultRowHeight(HEAD_HEIGHT);
		headData.setConfigLabelAccumulator((stack, column, row) -> stack.addLabel(CellLabels.column(column)));
		SortHeaderLayer<Object> heads = new SortHeaderLayer<>(new ColumnHeaderLayer(headData, body, selection), sorting, false);
		filterRow = new FilterRowHeaderComposite<>(filter, heads, headings, registry);
		filterRow.getFilterRowDataLayer().setDefaultRowHeight(FILTER_HEIGHT);

		IDataProvider rowNumbers = new RowNumbers(ledger);
		numbers = new DefaultRowHeaderDataLayer(rowNumbers);
		numbers.setDefaultColumnWidth(NUMBER_WIDTH);
		numbers.setConfigLabelAccumulator(rowLabels);
		RowHeaderLayer rowHeads = new RowHeaderLayer(numbers, body, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, rowNumbers)), rowHeads, filterRow);
		grid = new GridLayer(body, filterRow, rowHeads, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
	}

	public GridLayer grid() {
		return grid;
	}

	public DataLayer data() {
		return data;
	}

	public ColumnReorderLayer order() {
		return order;
	}

	public ColumnHideShowLayer hidden() {
		return hidden;
	}

	public SelectionLayer selection() {
		return selection;
	}

	public ViewportLayer viewport() {
		return viewport;
	}

	public FreezeLayer frozen() {
		return frozen;
	}

	/** The body with its frozen part. */
	public CompositeFreezeLayer body() {
		return body;
	}

	public FilterRowHeaderComposite<Object> filterRow() {
		return filterRow;
	}

	/** Types a condition into the filter row. */
	void filter(int columnIndex, String condition) {
		DataLayer filters = filterRow.getFilterRowDataLayer();
		IntStream.range(0, filters.getColumnCount()).filter(position -> filters.getColumnIndexByPosition(position) == columnIndex).findFirst()
				.ifPresent(position -> filters.doCommand(new UpdateDataCommand(filters, position, 0, condition)));
	}

	/** What is typed into the filter row, by the index of the column. */
	Map<Integer, Object> filters() {
		Map<Integer, Object> typed = new HashMap<>(filterRow.getFilterRowDataLayer().getFilterRowDataProvider().getFilterIndexToObjectMap());
		typed.values().removeIf(text -> text == null || text.toString().isBlank());
		return typed;
	}

	/** Puts all of this into the filter row, and nothing else; no row is filtered by it yet. */
	void filter(Map<Integer, Object> typed) {
		filterRow.getFilterRowDataLayer().getFilterRowDataProvider().setFilterIndexToObjectMap(new HashMap<>(typed));
		filterRow.fireLayerEvent(new VisualRefreshEvent(filterRow));
	}

	/** The visible columns in their order on the screen; positions are those of the selection layer. */
	public List<LedgerColumn> visibleColumns() {
		return IntStream.range(0, selection.getColumnCount()).map(selection::getColumnIndexByPosition).mapToObj(ledger::column).toList();
	}

	/** Rows came, went or were arranged anew. */
	void rowsChanged() {
		int digits = ledger.rows().tree().map(RowTree::longestNumber).orElse(String.valueOf(ledger.getRowCount()).length());
		numbers.setDefaultColumnWidth(Math.max(NUMBER_WIDTH, DIGIT_WIDTH * (digits + 2)));
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
	}

	/** Cells may look different. */
	void repaint() {
		data.fireLayerEvent(new VisualRefreshEvent(data));
	}
}
