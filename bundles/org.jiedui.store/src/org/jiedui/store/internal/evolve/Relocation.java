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
 * Carries the values of an attribute from the objects that had it to those that contain them or are contained in them. What nobody set stays behind,
 * and so does what a conversion leaves out. Of several lists that come to one object it gets the first.
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
			long[] last = { Long.MIN_VALUE, 0 };
			source.each(connection, false, (part, object, position, text) -> {
				boolean isNothing = position == LinkTable.NOTHING;
				String value = isNothing ? null : conversion.of(text);
				if (!isNothing && value == null) {
					return;
				}
				if (last[0] != object) {
					last[0] = object;
					last[1] = 0;
				}
				for (long each : way.from(part, object)) {
					if (!target.isList() || givers.computeIfAbsent(each, first -> object) == object) {
						write(target, part, each, isNothing ? position : (int) last[1], value);
					}
				}
				last[1]++;
				if (target.isFull()) {
					target.flush();
				}
			});
			target.flush();
		}
	}

	private static void write(NewValues target, int part, long object, int position, String value) throws SQLException {
		if (position == LinkTable.NOTHING) {
			target.nothing(part, object);
		} else {
			target.value(part, object, position, value);
		}
	}
}
