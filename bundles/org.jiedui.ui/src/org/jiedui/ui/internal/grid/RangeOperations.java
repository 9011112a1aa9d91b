/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.prompts.UserPrompts;

/** What is done with the selected cells of a grid, each as one step of undo. Knows no clipboard and no keys. */
public final class RangeOperations {

	/** So many rows are fetched for one operation. */
	private static final int MOST_ROWS = 5_000;

	private final LedgerData data;
	private final GridLayers layers;
	private final CellEdits edits;
	private final CellReader reader;
	private final UserPrompts prompts;
	private final GroupTexts groupTexts;

	public RangeOperations(LedgerData data, GridLayers layers, CellEdits edits, CellReader reader, UserPrompts prompts) {
		this.data = data;
		this.layers = layers;
		this.edits = edits;
		this.reader = reader;
		this.prompts = prompts;
		groupTexts = new GroupTexts(reader.format());
	}

	public List<LedgerColumn> visibleColumns() {
		return layers.visibleColumns();
	}

	public Optional<LedgerColumn> focusColumn() {
		SelectionLayer selection = layers.selection();
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor.columnPosition < 0 ? Optional.empty()
				: Optional.of(data.column(selection.getColumnIndexByPosition(anchor.columnPosition)));
	}

	public List<EObject> selectedRows() {
		int[] rows = selected().rows();
		if (!data.rows().hasAll() && rows.length > MOST_ROWS) {
			return List.of();
		}
		return Arrays.stream(rows).mapToObj(data::row).filter(Objects::nonNull).toList();
	}

	/** Does something with the selected cells as soon as all their rows are there. Of more rows than can be worked on at once, says so. */
	public void whenLoaded(Runnable operation) {
		load(selected().rows(), operation);
	}

	/** Does something with all rows as soon as they are there. Of more than can be worked on at once, says so. */
	public void whenAllLoaded(Runnable operation) {
		load(IntStream.range(0, data.getRowCount()).toArray(), operation);
	}

	/** Does something as soon as rows are there. Of more than can be worked on at once, says so. */
	void load(int[] rows, Runnable operation) {
		if (rows.length <= MOST_ROWS) {
			data.rows().load(rows, operation);
		} else if (data.rows().hasAll()) {
			operation.run();
		} else {
			prompts.inform(Messages.selectionTooLargeTitle, NLS.bind(Messages.selectionTooLarge, count(rows.length), count(MOST_ROWS)));
		}
	}

	private static String count(int rows) {
		return NumberFormat.getIntegerInstance().format(rows);
	}

	private SelectedCells selected() {
		return SelectedCells.of(layers.selection());
	}

	/**
	 * The selected cells as shown, tab-separated; cells between separate ranges stay empty. Groups are left out, unless nothing but groups is selected:
	 * then their values, how many rows they have, and their sub-totals.
	 */
	public String text() {
		List<LedgerColumn> columns = visibleColumns();
		SelectedCells selected = selected();
		int[] rows = data.rowsAmong(selected.rows());
		if (rows.length == 0 && !selected.isEmpty()) {
			return RangeText.write(Arrays.stream(selected.rows()).mapToObj(data::group).flatMap(Optional::stream)
					.map(group -> groupTexts.line(group, Arrays.stream(selected.columns()).mapToObj(columns::get).toList())).toList());
		}
		List<List<String>> texts = selected.of(rows)
				.map((row, column) -> Optional.ofNullable(data.row(row)).map(columns.get(column)::text).orElse(""));
		if (texts.size() == 1 && texts.getFirst().size() == 1) {
			return texts.getFirst().getFirst();
		}
		return RangeText.write(texts.stream().map(row -> row.stream().map(text -> text == null ? "" : text).toList()).toList());
	}

	public void selectAll() {
		layers.selection().doCommand(new SelectAllCommand());
	}

	public void clear() {
		clear(Messages.undoClear);
	}

	public void cut() {
		clear(Messages.undoCut);
	}

	private void clear(String label) {
		List<LedgerColumn> columns = visibleColumns();
		List<CellChange> changes = new ArrayList<>();
		selected().forEach((row, column) -> columns.get(column).feature().filter(CellAccess::canBeEmpty)
				.ifPresent(feature -> change(row, columns.get(column), null, changes)));
		edits.execute(label, changes);
	}

	private void change(int position, LedgerColumn column, Object value, List<CellChange> changes) {
		EObject row = data.row(position);
		if (row != null && CellAccess.of(row, column) == CellAccess.EDITABLE) {
			changes.add(new CellChange(row, column.feature().orElseThrow(), value));
		}
	}

	/** Lays tab-separated text onto the grid, or says why not. */
	public void paste(String text) {
		SelectedCells target = selected();
		List<List<String>> block = RangeText.read(text);
		if (target.isEmpty() || block.isEmpty()) {
			return;
		}
		int first = target.rows()[0];
		int height = target.isRange() ? target.rows().length : 1;
		int last = Math.min(first + Math.max(height, block.size()), data.getRowCount());
		load(IntStream.range(first, last).toArray(), () -> paste(block, target, height));
	}

	private void paste(List<List<String>> block, SelectedCells target, int height) {
		PastePlan plan = new PastePlan(data.rows(), visibleColumns(), reader, Messages.pasteRefused);
		int width = target.isRange() ? target.columns().length : 1;
		plan.lay(block, target.rows()[0], target.columns()[0], height, width);
		if (plan.isPossible()) {
			edits.execute(Messages.undoPaste, plan.changes());
		} else {
			prompts.inform(Messages.pasteTitle, plan.message());
		}
	}

	public void fillDown() {
		SelectedCells target = selected();
		if (target.isEmpty()) {
			return;
		}
		int[] rows = data.rowsAmong(target.rows());
		int source = rows.length == 0 ? -1 : rows.length == 1 ? rows[0] - 1 : rows[0];
		if (source < 0) {
			return;
		}
		List<LedgerColumn> columns = visibleColumns();
		List<CellChange> changes = new ArrayList<>();
		target.forEach((row, column) -> {
			EObject from = data.row(source);
			if (row != source && from != null && columns.get(column).appliesTo(from)) {
				Object value = columns.get(column).value(from);
				change(row, columns.get(column), value instanceof List<?> many ? List.copyOf(many) : value, changes);
			}
		});
		edits.execute(Messages.undoFillDown, changes);
	}

	/**
	 * Lets the values at the top of each selected column go on downwards: those above the first empty cell, or where none is empty the topmost alone.
	 */
	public void fillSeries() {
		SelectedCells target = selected();
		List<LedgerColumn> columns = visibleColumns();
		List<CellChange> changes = new ArrayList<>();
		for (int position : target.columns()) {
			LedgerColumn column = columns.get(position);
			List<Integer> rows = target.rowsOf(position).filter(row -> data.row(row) != null && column.appliesTo(data.row(row))).boxed().toList();
			List<Object> given = rows.stream().map(row -> column.value(data.row(row))).takeWhile(Objects::nonNull).toList();
			if (column.feature().filter(feature -> !feature.isMany()).isPresent() && !given.isEmpty()) {
				List<Object> start = given.size() == rows.size() ? given.subList(0, 1) : given;
				IntFunction<Object> series = Series.after(start);
				for (int index = start.size(); index < rows.size(); index++) {
					change(rows.get(index), column, series.apply(index - start.size()), changes);
				}
			}
		}
		edits.execute(Messages.undoFillSeries, changes);
	}

	public void enterToday(LocalDate today) {
		List<LedgerColumn> columns = visibleColumns();
		List<CellChange> changes = new ArrayList<>();
		selected().forEach((row, column) -> columns.get(column).feature().filter(CellDate::isDate)
				.ifPresent(feature -> change(row, columns.get(column), CellDate.value(feature, today), changes)));
		edits.execute(Messages.undoToday, changes);
	}

	public void toggle() {
		List<LedgerColumn> columns = visibleColumns();
		List<CellChange> boxes = new ArrayList<>();
		selected().forEach((row, column) -> {
			if (CellLabels.isCheck(columns.get(column))) {
				change(row, columns.get(column), true, boxes);
			}
		});
		boolean all = boxes.stream().noneMatch(CellChange::isReal);
		edits.execute(Messages.undoToggle, all
				? boxes.stream().map(box -> new CellChange(box.object(), box.feature(), false)).collect(Collectors.toList()) : boxes);
	}
}
