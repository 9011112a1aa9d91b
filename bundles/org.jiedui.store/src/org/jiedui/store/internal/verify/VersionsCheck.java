/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

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
			tables.each("SELECT t.\"uid\", t.\"version\" FROM " + table.name() + " t WHERE NOT EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"kind\" = 'REMOVED' AND c.\"number\" >= t.\"commit\") AND (NOT EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"number\" = t.\"commit\" AND c.\"version\" = t.\"version\") OR EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"number\" > t.\"commit\"))", row -> findings.add(row.getLong(1), Messages.version, String.valueOf(row.getInt(2))));
			tables.each("SELECT t.\"uid\" FROM " + table.name() + " t WHERE EXISTS (SELECT 1 FROM " + ofRow
					+ " AND c.\"kind\" = 'REMOVED' AND c.\"number\" >= t.\"commit\")", row -> findings.add(row.getLong(1), Messages.removed));
		}
	}
}
