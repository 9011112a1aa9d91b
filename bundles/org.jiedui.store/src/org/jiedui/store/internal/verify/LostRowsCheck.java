/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

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
	}
}
