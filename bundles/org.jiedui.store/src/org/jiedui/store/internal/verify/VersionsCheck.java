/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jiedui.store.internal.history.BulkEntry;
import org.jiedui.store.internal.history.BulkReader;
import org.jiedui.store.internal.schema.ClassTable;

/** The last that the journal says of an object is the version of its row; what it says was removed has no row. */
final class VersionsCheck implements StoreCheck {

	@Override
	public String id() {
		return "versions";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (ClassTable table : tables.catalog().tables()) {
			String ofRow = "\"sys_change\" c WHERE c.\"part\" = t.\"part\" AND c.\"uid\" = t.\"uid\"";
			Doubts doubts = new Doubts(tables, findings);
			tables.each("SELECT t.\"uid\", t.\"version\", t.\"commit\", CASE WHEN EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"number\" > t.\"commit\") THEN 1 ELSE 0 END FROM " + table.name() + " t WHERE NOT EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"kind\" = 'REMOVED' AND c.\"number\" >= t.\"commit\") AND (NOT EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"number\" = t.\"commit\" AND c.\"version\" = t.\"version\") OR EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"number\" > t.\"commit\"))",
					row -> doubts.add(new Doubt(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4) == 1)));
			doubts.settle();
			tables.each("SELECT t.\"uid\" FROM " + table.name() + " t WHERE EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"kind\" = 'REMOVED' AND c.\"number\" >= t.\"commit\")", row -> findings.add(row.getLong(1), Messages.removed));
		}
	}

	/** A row of which the single changes do not tell; perhaps it was added with many others. */
	private record Doubt(long uid, int version, long commit, boolean changedSince) {

		boolean isSettledBy(List<BulkEntry> added) {
			return !changedSince && added.stream().anyMatch(entry -> entry.number() == commit && entry.version() == version)
					&& added.stream().noneMatch(entry -> entry.number() > commit);
		}
	}

	/** Asks what was added many at once, for some rows together. */
	private static final class Doubts {

		private static final int TOGETHER = 1000;

		private final BulkReader bulk;
		private final Findings findings;
		private final List<Doubt> open = new ArrayList<>();

		Doubts(Tables tables, Findings findings) {
			bulk = new BulkReader(tables.connection());
			this.findings = findings;
		}

		void add(Doubt doubt) throws SQLException {
			open.add(doubt);
			if (open.size() == TOGETHER) {
				settle();
			}
		}

		void settle() throws SQLException {
			Map<Long, List<BulkEntry>> added = bulk.ofObjects(open.stream().map(Doubt::uid).toList()).stream()
					.collect(Collectors.groupingBy(BulkEntry::uid));
			open.stream().filter(doubt -> !doubt.isSettledBy(added.getOrDefault(doubt.uid(), List.of())))
					.forEach(doubt -> findings.add(doubt.uid(), Messages.version, String.valueOf(doubt.version())));
			open.clear();
		}
	}
}
