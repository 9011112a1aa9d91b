/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;

/**
 * Carries the values of an attribute from the objects that had it to those that contain them or are contained in them. Of several lists that come to
 * one object it gets the first.
 *
 * @param stations tables of the objects to which each leg of the way leads; the last are those that get the values
 */
record Relocation(Connection connection, OldValues source, Conversion conversion, List<List<ClassTable>> stations) {

	/**
	 * @param table one of the last
	 * @param attribute of its class
	 */
	void run(ClassTable table, EAttribute attribute) throws SQLException {
		List<List<ClassTable>> legs = new ArrayList<>(stations.subList(0, stations.size() - 1));
		legs.add(List.of(table));
		try (Way way = new Way(connection, source.records().stream().map(each -> '"' + each.table() + '"').toList(), legs);
				NewValues target = new NewValues(connection, table, attribute)) {
			Map<Long, Long> givers = new HashMap<>();
			source.each(connection, conversion.isAsked(), (part, object, position, text) -> {
				for (long each : way.from(part, object)) {
					if (!target.isList() || givers.computeIfAbsent(each, first -> object) == object) {
						write(target, part, each, position, text);
					}
				}
				if (target.isFull()) {
					target.flush();
				}
			});
			target.flush();
		}
	}

	private void write(NewValues target, int part, long object, int position, String text) throws SQLException {
		if (position == LinkTable.NOTHING) {
			target.nothing(part, object);
		} else {
			target.value(part, object, position, conversion.of(text));
		}
	}
}
