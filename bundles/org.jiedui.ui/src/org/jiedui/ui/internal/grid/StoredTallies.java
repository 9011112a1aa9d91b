/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.value.Unit;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.grid.Tally;

/** Has the database count rows and add their numbers up, as they are saved. Waits for it. */
public final class StoredTallies {

	/** How many numbers are asked of each column. */
	private static final int MEASURES = 4;
	/** So many groups are looked at by a person, and more. */
	private static final int MOST_GROUPS = 2_000;

	/** What is known of one group. */
	private static final class Gathered {
		private final TallyMap tallies = new TallyMap();
		private long rows;
	}

	private final Workspace workspace;
	private final Query rows;
	private final ValueFormat format;
	/** The columns of numbers, apart for where the unit stands. */
	private final Map<Optional<FeaturePath>, List<LedgerColumn>> columns = new LinkedHashMap<>();

	/**
	 * @param rows which
	 * @param wanted whose numbers are added up
	 */
	public StoredTallies(Workspace workspace, Query rows, List<LedgerColumn> wanted, ValueFormat format) {
		this.workspace = workspace;
		this.rows = rows;
		this.format = format;
		columns.put(Optional.empty(), new ArrayList<>());
		for (LedgerColumn column : wanted) {
			column.feature().filter(CellNumber::isMeasure).filter(FeaturePath::canEndIn).map(FeaturePath::of).filter(FeaturePath::isNumber)
					.ifPresent(path -> columns.computeIfAbsent(Grouping.unit(path), unit -> new ArrayList<>()).add(column));
		}
	}

	/** All rows. */
	public RowGroup all() {
		return groups(Optional.empty(), Optional.empty()).getFirst();
	}

	/**
	 * The rows by what a column says, in the order of its values, those without one first.
	 *
	 * @param path the stored value that stands for what the column shows
	 */
	public List<RowGroup> by(LedgerColumn column, FeaturePath path) {
		return groups(Optional.of(column), Optional.of(path));
	}

	/**
	 * The rows by what they have in common, by the texts of the groups.
	 *
	 * @param stored knows how columns lie in the store
	 */
	public Map<List<String>, List<Tally>> by(List<GroupKey> groups, StoredArrangement stored) {
		List<Key> keys = stored.keys(groups);
		Map<List<String>, TallyMap> found = new HashMap<>();
		columns.forEach((unit, measured) -> {
			Grouping grouping = Grouping.of(rows);
			for (Key key : keys) {
				grouping = grouping.by(key);
			}
			if (!measured.isEmpty()) {
				for (Group group : workspace.groups(measured(unit.map(grouping::by).orElse(grouping), measured))) {
					TallyMap tallies = found.computeIfAbsent(stored.texts(groups, group.keys()), texts -> new TallyMap());
					add(group, unit.isPresent() ? group.keys().getLast() : null, measured, tallies);
				}
			}
		});
		return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().all()));
	}

	private List<RowGroup> groups(Optional<LedgerColumn> by, Optional<FeaturePath> key) {
		Map<String, Gathered> found = new LinkedHashMap<>();
		columns.forEach((unit, measured) -> {
			Grouping grouping = grouping(key, unit, measured);
			for (Group group : workspace.groups(grouping)) {
				Object value = key.isPresent() ? group.keys().getFirst() : null;
				Gathered gathered = found.computeIfAbsent(text(by, key, value), text -> new Gathered());
				gathered.rows += unit.isEmpty() ? group.objects() : 0;
				add(group, unit.isPresent() ? group.keys().getLast() : null, measured, gathered.tallies);
			}
		});
		return found.entrySet().stream().map(each -> new RowGroup(each.getKey(), each.getValue().rows, each.getValue().tallies.all())).toList();
	}

	private Grouping grouping(Optional<FeaturePath> key, Optional<FeaturePath> unit, List<LedgerColumn> measured) {
		Grouping grouping = Grouping.of(key.isPresent() ? rows.limit(MOST_GROUPS) : rows);
		grouping = key.isPresent() ? grouping.by(key.get()) : grouping;
		return measured(unit.isPresent() ? grouping.by(unit.get()) : grouping, measured);
	}

	private static Grouping measured(Grouping keyed, List<LedgerColumn> measured) {
		Grouping grouping = keyed;
		for (LedgerColumn column : measured) {
			FeaturePath path = FeaturePath.of(column.feature().orElseThrow());
			grouping = grouping.measure(Kind.COUNT, path).sum(path).measure(Kind.MINIMUM, path).measure(Kind.MAXIMUM, path);
		}
		return grouping;
	}

	private String text(Optional<LedgerColumn> by, Optional<FeaturePath> key, Object value) {
		if (value == null) {
			return "";
		}
		return key.get().through().isEmpty() ? format.text(by.get().feature().orElseThrow(), value) : value.toString();
	}

	private static void add(Group group, Object unit, List<LedgerColumn> measured, TallyMap tallies) {
		for (int index = 0; index < measured.size(); index++) {
			LedgerColumn column = measured.get(index);
			int first = index * MEASURES;
			long count = group.measures().get(first).longValueExact();
			if (count > 0) {
				String symbol = unit instanceof Unit own ? own.symbol() : CellUnit.fixed(column.feature().orElseThrow()).orElse("");
				tallies.add(new Tally(column, symbol, count, group.measures().get(first + 1), group.measures().get(first + 2),
						group.measures().get(first + 3)));
			}
		}
	}
}
