/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.LedgerGrid;

/**
 * Sets the filter row of a grid so that it shows the rows behind a number: as a user would type it, so that it can be read, changed and cleared.
 *
 * @param format of the grid
 */
record RowFilters(ValueFormat format) {

	private static final String FILTERS = "filters";
	private static final String ERRORS = "errors";

	/** Shows only rows of which all conditions hold; columns that are filtered become visible. */
	void show(LedgerGrid grid, List<RowFilter> filters) {
		Map<String, String> typed = texts(filters);
		GridState state = grid.state();
		if (state.columns().stream().anyMatch(column -> !column.shown() && typed.containsKey(column.id()))) {
			grid.arrange(new GridState(state.columns().stream()
					.map(column -> new GridState.Column(column.id(), column.width(), column.shown() || typed.containsKey(column.id()))).toList(),
					state.frozen(), state.order(), state.grouping()));
		}
		String lines = typed.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("\n"));
		grid.show(grid.content().with(FILTERS, lines).with(ERRORS, ""));
		grid.selectFirst();
	}

	/** What is typed in each column, by its identifier. */
	Map<String, String> texts(List<RowFilter> filters) {
		Map<String, String> typed = new TreeMap<>();
		filters.forEach(filter -> add(filter, typed));
		return typed;
	}

	private void add(RowFilter filter, Map<String, String> typed) {
		switch (filter) {
			case RowFilter.OneOf one -> typed.put(one.feature().getName(), oneOf(one));
			case RowFilter.Named named -> typed.put(named.reference().getName(),
					named.names().stream().map(FilterParser::exactly).collect(Collectors.joining("|")));
			case RowFilter.InYear year -> typed.put(year.date().getName(), "=" + year.year());
			case RowFilter.Before before -> typed.put(before.date().getName(), "<" + before.day());
			case RowFilter.Between days -> typed.put(days.date().getName(), days.first() + ".." + days.last());
			case RowFilter.OfClass kind -> typed.put(LedgerColumns.KIND, FilterParser.exactly(format.labels().label(kind.type())));
			case RowFilter.InForce now -> {
				typed.put(now.begin().getName(), "<=" + now.day());
				now.end().ifPresent(end -> typed.put(end.getName(), ">=" + lasting(end, now.day()) + "|="));
			}
		}
	}

	/** What is dated to the very year of the day lasts, perhaps, until its end. */
	private static String lasting(EStructuralFeature end, LocalDate day) {
		return end.getEType().getInstanceClass() == PartialDate.class ? Integer.toString(day.getYear()) : day.toString();
	}

	private String oneOf(RowFilter.OneOf one) {
		return one.values().isEmpty() ? "=" : one.values().stream().map(value -> FilterParser.exactly(format.text(one.feature(), value)))
				.collect(Collectors.joining("|"));
	}
}
