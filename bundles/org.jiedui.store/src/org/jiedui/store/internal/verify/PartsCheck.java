/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

import org.jiedui.store.internal.schema.ClassTable;

/** Each row names the part that its key says, and the part was opened. */
final class PartsCheck implements StoreCheck {

	@Override
	public String id() {
		return "parts";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (ClassTable table : tables.catalog().tables()) {
			tables.each("SELECT t.\"uid\" FROM " + table.name() + " t WHERE t.\"part\" <> " + Tables.part("t.\"uid\""),
					row -> findings.add(row.getLong(1), Messages.otherPart));
			for (int part : tables.numbers("SELECT DISTINCT t.\"part\" FROM " + table.name()
					+ " t WHERE NOT EXISTS (SELECT 1 FROM \"sys_part\" p WHERE p.\"part\" = t.\"part\")")) {
				findings.add(0, Messages.unknownPart, table.type().getName(), String.valueOf(part));
			}
		}
	}
}
