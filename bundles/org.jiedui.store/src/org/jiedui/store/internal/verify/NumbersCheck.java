/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;

/** No object has a number that may still be given to another one. */
final class NumbersCheck implements StoreCheck {

	@Override
	public String id() {
		return "numbers";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		Map<Integer, Long> highest = new TreeMap<>();
		for (ClassTable table : tables.catalog().tables()) {
			gather(tables, table.name(), "\"uid\"", highest);
		}
		gather(tables, "\"sys_change\"", "\"uid\"", highest);
		gather(tables, "\"sys_change_bulk\"", "\"last\"", highest);
		tables.each("SELECT \"part\", MAX(\"next\") FROM \"sys_block\" GROUP BY \"part\"", row -> {
			long uid = highest.getOrDefault(row.getInt(1), 0L);
			if (uid > 0 && new ObjectId(uid).sequence() >= row.getLong(2)) {
				findings.add(uid, Messages.number, String.valueOf(row.getLong(2)));
			}
		});
	}

	private static void gather(Tables tables, String table, String key, Map<Integer, Long> highest) throws SQLException {
		tables.each("SELECT \"part\", MAX(" + key + ") FROM " + table + " GROUP BY \"part\"",
				row -> highest.merge(row.getInt(1), row.getLong(2), Long::max));
	}
}
