/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Gives states the lists that the rows of one table of many-valued features tell. Used once. */
final class LinkRows {

	/** How rows must be sorted. */
	static final String ORDER = " ORDER BY t.\"source\", t.\"position\"";

	private final LinkTable table;
	private final ReadStates states;
	private final List<Object> values = new ArrayList<>();
	private final boolean statesNothing;
	private boolean nothing;
	private long source;

	/** @param states that may have lists; rows of others do not matter */
	LinkRows(LinkTable table, ReadStates states) {
		this.table = table;
		this.states = states;
		statesNothing = table.statesNothing();
	}

	/** What is selected, up to the table, which has the alias {@code t}. */
	static String select(LinkTable table) {
		String place = table.statesNothing() ? ", t.\"position\"" : "";
		return "SELECT t.\"source\", t." + String.join(", t.", table.valueColumns()) + place + " FROM " + table.name() + " t";
	}

	/** The keys of the states that may have lists. */
	List<Long> sources(SchemaCatalog catalog) {
		List<Long> sources = new ArrayList<>();
		Set<EClass> types = new HashSet<>();
		for (ClassTable each : catalog.tables()) {
			if (each.links().contains(table)) {
				types.add(each.type());
			}
		}
		for (ObjectState state : states.all()) {
			if (types.contains(state.type())) {
				sources.add(state.id().value());
			}
		}
		return sources;
	}

	/** Takes a row. Those of one object come one after another. */
	void row(ResultSet row) throws SQLException {
		if (row.getLong(1) != source) {
			end();
			source = row.getLong(1);
		}
		Object value = table.type().decode(row, 2);
		if (value != null) {
			values.add(value);
		} else if (statesNothing) {
			nothing |= row.getInt(2 + table.type().slots().size()) == LinkTable.NOTHING;
		}
	}

	/** There are no more rows. */
	void end() {
		ObjectState state = values.isEmpty() && !nothing ? null : states.get(source);
		if (state != null) {
			state.set(table.feature(), values.isEmpty() ? ObjectState.NOTHING : List.copyOf(values));
		}
		values.clear();
		nothing = false;
	}
}
