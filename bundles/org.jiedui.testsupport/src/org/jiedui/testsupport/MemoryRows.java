/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.query.Row;
import org.jiedui.core.query.Row.Position;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.core.query.Selection.Start;
import org.jiedui.core.spi.store.ObjectState;

/** Rows of a {@link MemoryStore}. */
final class MemoryRows {

	private final MemoryValues values;
	private final Selection selection;
	private final Comparator<Position> order;

	MemoryRows(MemoryValues values, Selection selection) {
		this.values = values;
		this.selection = selection;
		Comparator<Position> byKeys = (one, other) -> 0;
		for (int index = 0; index < selection.orders().size(); index++) {
			int key = index;
			Comparator<Position> next = (one, other) -> MemoryCondition.compare(one.key().get(key), other.key().get(key));
			byKeys = byKeys.thenComparing(selection.orders().get(index).descending() ? next.reversed() : next);
		}
		order = byKeys.thenComparing(Position::id);
	}

	/** The page of all that the scope has. */
	List<Row> of(Stream<ObjectState> states) {
		boolean backwards = selection.start().filter(Start::backwards).isPresent();
		Comparator<Position> way = backwards ? order.reversed() : order;
		List<Row> rows = new ArrayList<>(states.map(this::row).sorted(Comparator.comparing(Row::position, way))
				.filter(row -> selection.start().map(start -> way.compare(row.position(), start.position()) > 0).orElse(true))
				.skip(selection.scope().offset()).limit(selection.scope().limit()).toList());
		if (backwards) {
			Collections.reverse(rows);
		}
		return rows;
	}

	private Row row(ObjectState state) {
		List<Object> key = new ArrayList<>();
		selection.orders().stream().map(Order::path).forEach(path -> key.add(values.of(state, path)));
		List<Object> columns = new ArrayList<>();
		selection.columns().forEach(path -> columns.add(values.shown(state, path)));
		return new Row(state.id(), state.type(), state.version(), columns, new Position(key, state.id()));
	}
}
