/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jiedui.store.internal.read.KeyedSelect;

/** Looks references up a thousand at a time by the keys of their targets, where one statement cannot look into the parts in which these lie. */
final class DanglingLinks {

	private static final int AT_ONCE = 1000;

	/** Takes a reference that leads nowhere. */
	@FunctionalInterface
	interface Found {
		void dangling(long source, long target);
	}

	private final Tables tables;
	private final String targets;
	private final Found found;
	private final Map<Long, Set<Long>> sources = new LinkedHashMap<>();
	private int count;

	/** @param targets the table to which the references lead, quoted */
	DanglingLinks(Tables tables, String targets, Found found) {
		this.tables = tables;
		this.targets = targets;
		this.found = found;
	}

	void add(long source, long target) throws SQLException {
		if (target <= 0) {
			// no identifier at all
			found.dangling(source, target);
			return;
		}
		sources.computeIfAbsent(target, each -> new HashSet<>()).add(source);
		if (++count == AT_ONCE) {
			look();
		}
	}

	/** Looks up what was added last. */
	void look() throws SQLException {
		new KeyedSelect(tables.connection(), tables.catalog().dialect()).each("SELECT t.\"uid\" FROM " + targets + " t", "\"uid\"", "",
				Set.copyOf(sources.keySet()), row -> sources.remove(row.getLong(1)));
		sources.forEach((target, from) -> from.forEach(source -> found.dangling(source, target)));
		sources.clear();
		count = 0;
	}
}
