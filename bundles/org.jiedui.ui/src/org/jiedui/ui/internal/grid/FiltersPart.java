/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.LedgerColumn;

/** What is typed into the filter row: a line for each column, its identifier, an equals sign and the condition. */
final class FiltersPart implements ViewPart {

	private final LedgerData data;
	private final GridLayers layers;
	private final LedgerOrder order;

	FiltersPart(LedgerData data, GridLayers layers, LedgerOrder order) {
		this.data = data;
		this.layers = layers;
		this.order = order;
	}

	@Override
	public String key() {
		return "filters";
	}

	@Override
	public String write() {
		return new TreeMap<>(layers.filters()).entrySet().stream()
				.map(each -> data.column(each.getKey()).id() + "=" + each.getValue().toString().strip().replace('\n', ' '))
				.collect(Collectors.joining("\n"));
	}

	@Override
	public void show(String text, ViewReading reading) {
		Map<Integer, Object> filters = new TreeMap<>();
		text.lines().map(line -> line.split("=", 2)).filter(words -> words.length == 2)
				.forEach(words -> reading.column(words[0]).ifPresent(column -> filter(column, words[1], filters, reading)));
		if (!filters.isEmpty()) {
			layers.filterRow().setFilterRowVisible(true);
		}
		layers.filter(filters);
		order.applyFilter(filters);
	}

	private void filter(LedgerColumn column, String typed, Map<Integer, Object> filters, ViewReading reading) {
		reading.condition(column, typed).ifPresent(condition -> order.parse(column, condition).map(meant -> new Arrangement.Filter(column, meant))
				.ifPresent(filter -> data.rows().objection(filter).ifPresentOrElse(reading::lost,
						() -> filters.put(data.indexOf(column.id()), condition))));
	}

	/** A filter that nobody remembers hides rows that somebody looks for. */
	@Override
	public boolean remembered() {
		return false;
	}
}
