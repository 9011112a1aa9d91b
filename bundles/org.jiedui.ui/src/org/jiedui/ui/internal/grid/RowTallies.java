/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.grid.RowSections;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.grid.Tally;

/** Counts rows in memory and adds their numbers up. */
public final class RowTallies {

	/** The rows of one value. */
	private static final class Gathered {
		private final TallyMap tallies = new TallyMap();
		private final String text;
		private final Comparable<Object> key;
		private long rows;

		Gathered(String text, Comparable<Object> key) {
			this.text = text;
			this.key = key;
		}

		RowGroup group() {
			return new RowGroup(text, rows, tallies.all());
		}
	}

	private final RowSource rows;
	private final List<LedgerColumn> columns;

	/** @param columns whose numbers are added up */
	public RowTallies(RowSource rows, List<LedgerColumn> columns) {
		this.rows = rows;
		this.columns = columns.stream().filter(column -> column.feature().filter(CellNumber::isMeasure).isPresent()).toList();
	}

	/** All rows. */
	public RowGroup all() {
		Gathered all = new Gathered("", null);
		for (int position = 0; position < rows.size(); position++) {
			add(rows.get(position), all);
		}
		return all.group();
	}

	/** The rows by what a column says, in the order of its values, those without one first. */
	public List<RowGroup> by(LedgerColumn column) {
		Map<Object, Gathered> groups = new HashMap<>();
		for (int position = 0; position < rows.size(); position++) {
			EObject row = rows.get(position);
			Object value = row == null ? null : column.value(row);
			add(row, groups.computeIfAbsent(value == null ? "" : column.text(row),
					text -> new Gathered((String) text, value == null ? null : column.sortKey(value))));
		}
		Comparator<Comparable<Object>> order = Comparator.nullsFirst(Comparator.naturalOrder());
		return groups.values().stream().sorted(Comparator.comparing(each -> each.key, order)).map(Gathered::group).toList();
	}

	/** The rows of each section, and those behind the last one. */
	public List<List<Tally>> by(RowSections sections) {
		List<List<Tally>> tallies = new ArrayList<>();
		int begin = 0;
		for (RowSections.Section section : sections.all()) {
			tallies.add(between(begin, begin + section.rows()));
			begin += section.rows();
		}
		tallies.add(between(begin, rows.size()));
		return tallies;
	}

	private List<Tally> between(int begin, int end) {
		Gathered gathered = new Gathered("", null);
		for (int position = begin; position < end; position++) {
			add(rows.get(position), gathered);
		}
		return gathered.tallies.all();
	}

	private void add(EObject row, Gathered group) {
		group.rows++;
		for (LedgerColumn column : columns) {
			BigDecimal number = row == null ? null : CellNumber.of(column.value(row));
			if (number != null) {
				group.tallies.add(column, CellUnit.of(row, column.feature().orElseThrow()), number);
			}
		}
	}
}
