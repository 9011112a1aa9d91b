/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jiedui.store.internal.history.BulkEntry;
import org.jiedui.store.internal.history.BulkReader;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;

/** What the journal added and did not remove has a row. */
final class LostRowsCheck implements StoreCheck {

	@Override
	public String id() {
		return "rows";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (ClassTable table : tables.catalog().tables()) {
			tables.each("SELECT c.\"uid\" FROM \"sys_change\" c WHERE c.\"class\" = " + table.number() + " AND c.\"kind\" <> 'REMOVED'"
					+ " AND NOT EXISTS (SELECT 1 FROM " + table.name() + " t WHERE t.\"part\" = c.\"part\" AND t.\"uid\" = c.\"uid\")"
					+ " AND NOT EXISTS (SELECT 1 FROM \"sys_change\" l WHERE l.\"part\" = c.\"part\" AND l.\"uid\" = c.\"uid\""
					+ " AND l.\"number\" > c.\"number\")", row -> findings.add(row.getLong(1), Messages.lost));
		}
		BulkReader bulk = new BulkReader(tables.connection());
		bulk.each(entries -> lost(tables, bulk, entries).forEach(uid -> findings.add(uid, Messages.lost)));
	}

	/** Which of the objects that were added many at once have no row, and nothing happened to them since. */
	private static Set<Long> lost(Tables tables, BulkReader bulk, List<BulkEntry> entries) throws SQLException {
		Map<Long, Long> missing = new TreeMap<>();
		Map<Integer, Set<Long>> types = new TreeMap<>();
		entries.forEach(entry -> {
			missing.put(entry.uid(), entry.number());
			types.computeIfAbsent(entry.type(), type -> new TreeSet<>()).add(entry.uid());
		});
		KeyedSelect select = new KeyedSelect(tables.connection(), tables.catalog().dialect());
		for (var type : types.entrySet()) {
			Optional<ClassTable> table = tables.catalog().table(type.getKey());
			if (table.isPresent()) {
				select.each("SELECT t.\"uid\" FROM " + table.get().name() + " t", "\"uid\"", "", type.getValue(), row -> missing.remove(row.getLong(1)));
			} else {
				missing.keySet().removeAll(type.getValue());
			}
		}
		Set<Long> asked = Set.copyOf(missing.keySet());
		select.each("SELECT t.\"uid\", MAX(t.\"number\") FROM \"sys_change\" t", "\"uid\"", " GROUP BY t.\"uid\"", asked, row -> {
			long last = row.getLong(2);
			missing.computeIfPresent(row.getLong(1), (uid, number) -> last > number ? null : number);
		});
		bulk.ofObjects(missing.keySet()).forEach(later -> missing.computeIfPresent(later.uid(), (uid, number) -> later.number() > number ? null : number));
		return missing.keySet();
	}
}
