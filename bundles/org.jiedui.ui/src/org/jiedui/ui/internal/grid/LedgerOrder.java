/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;

/** Which order and filters were asked for; has the row source arrange the rows. Column indices are those of the data. */
final class LedgerOrder implements ISortModel, IFilterStrategy<Object> {

	private final LedgerData data;
	private final FilterParser parser;
	private final Runnable changed;
	private Arrangement arrangement = Arrangement.NONE;
	private boolean arranging;
	/** Whether the rows are arranged later, once for several steps. */
	private boolean collecting;

	/** @param changed is told after the rows were arranged */
	LedgerOrder(LedgerData data, ValueFormat format, Runnable changed) {
		this.data = data;
		this.changed = changed;
		parser = new FilterParser(format);
	}

	Arrangement arrangement() {
		return arrangement;
	}

	/** Whether the source is being asked to arrange its rows right now, so that it is not news when it says that it did. */
	boolean isArranging() {
		return arranging;
	}

	/** Sorts and filters anew, so that edited rows find their place. */
	void apply() {
		arrange(arrangement);
	}

	/** Sorts by what rows can be sorted by. */
	void order(List<Arrangement.Order> keys) {
		arrange(arrangement.ordered(keys.stream().filter(key -> data.rows().refusal(key.column()).isEmpty()).toList()));
	}

	/** Arranges the rows once for several steps, and not at all where these change nothing. */
	void atOnce(Runnable steps) {
		Arrangement before = arrangement;
		collecting = true;
		try {
			steps.run();
		} finally {
			collecting = false;
		}
		if (!arrangement.equals(before)) {
			arrange(arrangement);
		}
	}

	/** Puts rows into groups by what they can be grouped by. */
	void group(List<GroupKey> keys) {
		arrange(arrangement.grouped(keys.stream().filter(key -> data.rows().refusal(key.column()).isEmpty()).toList()));
	}

	/** The place of a column among those by which rows are grouped, -1 where it is none. */
	int groupOf(LedgerColumn column) {
		for (int place = 0; place < arrangement.groups().size(); place++) {
			if (arrangement.groups().get(place).column() == column) {
				return place;
			}
		}
		return -1;
	}

	private void arrange(Arrangement wanted) {
		arrangement = wanted;
		if (collecting) {
			return;
		}
		arranging = true;
		try {
			BusyIndicator.showWhile(Display.getCurrent(), () -> data.rows().arrange(wanted));
		} finally {
			arranging = false;
		}
		changed.run();
	}

	/** Shows only rows that have errors, or the others too. */
	void errorsOnly(boolean only) {
		if (only != arrangement.errorsOnly()) {
			arrange(arrangement.errorsOnly(only));
		}
	}

	@Override
	public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
		int group = groupOf(data.column(columnIndex));
		if (group >= 0) {
			sortGroups(group, direction);
			return;
		}
		List<Arrangement.Order> keys = new ArrayList<>(accumulate ? arrangement.order() : List.of());
		int place = place(columnIndex, keys);
		Arrangement.Order key = new Arrangement.Order(data.column(columnIndex), direction == SortDirectionEnum.DESC);
		if (direction == SortDirectionEnum.NONE) {
			keys.removeIf(each -> each.column() == key.column());
		} else if (place >= 0) {
			keys.set(place, key);
		} else {
			keys.add(key);
		}
		order(keys);
	}

	/** Rows of a group have the same value: groups are sorted by it instead. */
	private void sortGroups(int place, SortDirectionEnum direction) {
		List<GroupKey> keys = new ArrayList<>(arrangement.groups());
		keys.set(place, keys.get(place).ordered(GroupKey.VALUE, direction == SortDirectionEnum.DESC));
		group(keys);
	}

	@Override
	public void clear() {
		order(List.of());
	}

	@Override
	public void applyFilter(Map<Integer, Object> texts) {
		List<Arrangement.Filter> filters = new ArrayList<>();
		texts.forEach((index, text) -> parser.parse(data.column(index), String.valueOf(text))
				.map(condition -> new Arrangement.Filter(data.column(index), condition)).filter(filter -> data.rows().objection(filter).isEmpty())
				.ifPresent(filters::add));
		if (!filters.equals(arrangement.filters())) {
			arrange(arrangement.filtered(filters));
		}
	}

	/** What a typed condition means; empty where it is not understood. */
	Optional<CellCondition> parse(LedgerColumn column, String typed) {
		return parser.parse(column, typed);
	}

	/** Why what was typed into the filter row is not understood; null and nothing typed are. */
	Optional<String> objection(int columnIndex, Object typed) {
		if (typed == null) {
			return Optional.empty();
		}
		LedgerColumn column = data.column(columnIndex);
		return parser.objection(column, typed.toString()).or(() -> parser.parse(column, typed.toString())
				.flatMap(condition -> data.rows().objection(new Arrangement.Filter(column, condition))));
	}

	private int place(int columnIndex, List<Arrangement.Order> keys) {
		for (int place = 0; place < keys.size(); place++) {
			if (keys.get(place).column() == data.column(columnIndex)) {
				return place;
			}
		}
		return -1;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return Stream.concat(arrangement.groups().stream().filter(key -> key.by().equals(GroupKey.VALUE)).map(GroupKey::column),
				arrangement.order().stream().map(Arrangement.Order::column)).map(column -> data.indexOf(column.id())).distinct().toList();
	}

	@Override
	public boolean isColumnIndexSorted(int columnIndex) {
		return getSortOrder(columnIndex) >= 0;
	}

	@Override
	public SortDirectionEnum getSortDirection(int columnIndex) {
		if (getSortOrder(columnIndex) < 0) {
			return SortDirectionEnum.NONE;
		}
		int group = groupOf(data.column(columnIndex));
		boolean descending = group >= 0 ? arrangement.groups().get(group).descending()
				: arrangement.order().get(place(columnIndex, arrangement.order())).descending();
		return descending ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int columnIndex) {
		return getSortedColumnIndexes().indexOf(columnIndex);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
		return List.of(getColumnComparator(columnIndex));
	}

	@Override
	public Comparator<Object> getColumnComparator(int columnIndex) {
		return Comparator.nullsLast(Comparator.comparing(data.column(columnIndex)::sortKey));
	}
}
