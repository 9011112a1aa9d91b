/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.prompts.UserPrompts;

/** Fills cells with what stands beside them, as one step of undo, or says which cells cannot take their value and changes nothing. */
public final class RangeFill {

	private final LedgerData data;
	private final GridLayers layers;
	private final RangeOperations ranges;
	private final CellEdits edits;
	private final CellReader reader;
	private final UserPrompts prompts;

	RangeFill(LedgerData data, GridLayers layers, RangeOperations ranges, CellEdits edits, CellReader reader, UserPrompts prompts) {
		this.data = data;
		this.layers = layers;
		this.ranges = ranges;
		this.edits = edits;
		this.reader = reader;
		this.prompts = prompts;
	}

	/**
	 * Fills cells, as soon as their rows are there.
	 *
	 * @param otherwise what would be repeated counts on, and the other way round
	 * @param then run after cells were filled
	 */
	void fill(FillArea area, boolean otherwise, Runnable then) {
		Rectangle all = area.all();
		ranges.load(IntStream.range(all.y, Math.min(all.y + all.height, data.getRowCount())).toArray(), () -> {
			PastePlan plan = plan(area, otherwise);
			if (plan.isPossible()) {
				edits.execute(Messages.undoFill, plan.changes());
				then.run();
			} else {
				prompts.inform(Messages.fillTitle, plan.message());
			}
		});
	}

	private PastePlan plan(FillArea area, boolean otherwise) {
		List<LedgerColumn> columns = layers.visibleColumns();
		PastePlan plan = new PastePlan(data.rows(), columns, reader, Messages.fillRefused);
		Rectangle target = area.target();
		Set<Integer> rows = IntStream.range(target.y, target.y + target.height).filter(row -> !plan.isGroup(row)).boxed()
				.collect(Collectors.toCollection(TreeSet::new));
		if (area.direction().isVertical()) {
			for (int column = target.x; column < target.x + target.width; column++) {
				down(area, columns.get(column), otherwise, rows, plan);
			}
		} else {
			rows.forEach(row -> across(area, row, columns, otherwise, plan));
		}
		return plan;
	}

	private void down(FillArea area, LedgerColumn column, boolean otherwise, Set<Integer> rows, PastePlan plan) {
		List<EObject> given = area.given().mapToObj(data::row).filter(Objects::nonNull).toList();
		if (given.isEmpty()) {
			return;
		}
		IntFunction<Object> series = series(values(given, column), area, otherwise && isSingle(column), !isSingle(column));
		for (int index = 0; index < area.count(); index++) {
			if (rows.contains(area.filled(index))) {
				plan.put(area.filled(index), column, series.apply(index));
			}
		}
	}

	private static List<Object> values(List<EObject> rows, LedgerColumn column) {
		List<Object> values = new ArrayList<>();
		rows.forEach(row -> values.add(copy(column.value(row))));
		return values;
	}

	private static Object copy(Object value) {
		return value instanceof List<?> many ? List.copyOf(many) : value;
	}

	private static boolean isSingle(LedgerColumn column) {
		return column.feature().filter(feature -> !feature.isMany()).isPresent();
	}

	/** What is beside each other is of different kinds mostly, and then goes from one cell to the next as text does that is pasted. */
	private void across(FillArea area, int row, List<LedgerColumn> columns, boolean otherwise, PastePlan plan) {
		EObject object = data.row(row);
		List<LedgerColumn> from = area.given().mapToObj(columns::get).toList();
		List<LedgerColumn> to = IntStream.range(0, area.count()).mapToObj(index -> columns.get(area.filled(index))).toList();
		if (object == null) {
			return;
		}
		if (isOfOneType(from, to)) {
			List<Object> values = new ArrayList<>();
			from.forEach(column -> values.add(column.value(object)));
			IntFunction<Object> series = series(values, area, otherwise, false);
			IntStream.range(0, area.count()).forEach(index -> plan.put(row, to.get(index), series.apply(index)));
		} else {
			List<String> texts = from.stream().map(column -> column.text(object)).toList();
			IntFunction<Object> series = area.isBackwards() ? Series.repeating(texts.reversed()) : Series.repeating(texts);
			IntStream.range(0, area.count()).forEach(index -> plan.set(row, to.get(index), (String) series.apply(index)));
		}
	}

	private static boolean isOfOneType(List<LedgerColumn> from, List<LedgerColumn> to) {
		List<LedgerColumn> all = new ArrayList<>(from);
		all.addAll(to);
		return all.stream().allMatch(RangeFill::isSingle)
				&& all.stream().map(column -> column.feature().map(EStructuralFeature::getEType).orElseThrow()).distinct().count() == 1;
	}

	/** Where a value is missing, all are repeated as they are. */
	private IntFunction<Object> series(List<Object> values, FillArea area, boolean otherwise, boolean copied) {
		boolean repeated = copied || values.stream().anyMatch(Objects::isNull);
		if (area.isBackwards()) {
			IntFunction<Object> other = Series.otherwise(values, one(values));
			if (otherwise && !repeated && values.size() == 1 && !other.apply(0).equals(values.getFirst())) {
				return Series.before(List.of(values.getFirst(), other.apply(0)));
			}
			return repeated || otherwise ? Series.repeating(values.reversed()) : Series.before(values);
		}
		return repeated ? Series.repeating(values) : otherwise ? Series.otherwise(values, one(values)) : Series.after(values);
	}

	/** Money counts on in the unit in which it is shown. */
	private BigDecimal one(List<Object> values) {
		return values.getFirst() instanceof Money ? reader.format().moneyScale().yuan() : BigDecimal.ONE;
	}

	/** Whether a row stands at a position, and no group. */
	boolean isRow(int position) {
		return data.group(position).isEmpty();
	}

	/** What the last cell of the first row or column that is filled would show; empty where that cannot be told yet. */
	String preview(FillArea area, boolean otherwise) {
		PastePlan plan = plan(area, otherwise);
		return plan.last().map(change -> reader.format().text(change.feature(), change.value())).orElse("");
	}

	/**
	 * How far down one would fill: as far as the cells beside the source go on to have values.
	 *
	 * @return how many rows, up to so many as are at hand
	 */
	int neighbours(Rectangle source) {
		List<LedgerColumn> columns = layers.visibleColumns();
		for (int beside : new int[] { source.x - 1, source.x + source.width }) {
			if (beside >= 0 && beside < columns.size()) {
				int first = source.y + source.height;
				int row = first;
				while (row < data.getRowCount() && data.row(row) != null && columns.get(beside).value(data.row(row)) != null) {
					row++;
				}
				if (row > first) {
					return row - first;
				}
			}
		}
		return 0;
	}
}
