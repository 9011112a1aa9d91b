/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Looks for objects that contain themselves. Only those of classes that can are kept, part by part. */
final class Circles {

	private final Tables tables;
	private final List<String> rows = new ArrayList<>();

	Circles(Tables tables) {
		this.tables = tables;
	}

	/** @param from where rows are that may contain what contains them, with the alias {@code t} and a condition */
	void lookAmong(String from) {
		rows.add(from);
	}

	/** All objects that contain themselves, directly or not. */
	void each(LongConsumer found) throws SQLException {
		Set<Integer> parts = new TreeSet<>();
		for (String from : rows) {
			parts.addAll(tables.numbers("SELECT DISTINCT t.\"part\"" + from));
		}
		for (int part : parts) {
			Map<Long, Long> containers = new HashMap<>();
			for (String from : rows) {
				tables.each("SELECT t.\"uid\", t.\"container\"" + from + " AND t.\"part\" = ?", part,
						row -> containers.put(row.getLong(1), row.getLong(2)));
			}
			look(containers, found);
		}
	}

	private static void look(Map<Long, Long> containers, LongConsumer found) {
		Set<Long> passed = new HashSet<>();
		for (Long start : containers.keySet()) {
			Set<Long> path = new HashSet<>();
			Long end = start;
			while (end != null && !passed.contains(end) && path.add(end)) {
				end = containers.get(end);
			}
			if (end != null && path.contains(end)) {
				Long each = end;
				do {
					found.accept(each);
					each = containers.get(each);
				} while (!each.equals(end));
			}
			passed.addAll(path);
		}
	}
}
