/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.store.internal.history.BulkReader;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;

/** Each number of a class is one of a class. */
final class ClassesCheck implements StoreCheck {

	@Override
	public String id() {
		return "classes";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		ask(tables, "sys_change", "\"sys_change\"", "\"uid\"", "\"class\"", findings);
		Set<Integer> known = new HashSet<>(tables.numbers("SELECT \"class\" FROM \"sys_class\""));
		new BulkReader(tables.connection()).each(entries -> entries.stream().filter(entry -> !known.contains(entry.type()))
				.forEach(entry -> findings.add(entry.uid(), Messages.classNumber, "sys_change_bulk", String.valueOf(entry.type()))));
		for (ClassTable table : tables.catalog().tables()) {
			for (Column column : table.columns()) {
				if (column.feature() instanceof EReference) {
					ask(tables, column.feature().getName(), table.name(), "\"uid\"", column.names().getLast(), findings);
				}
			}
		}
		for (LinkTable link : tables.links()) {
			if (link.feature() instanceof EReference) {
				ask(tables, link.feature().getName(), link.name(), "\"source\"", link.valueColumns().getLast(), findings);
			}
		}
	}

	private static void ask(Tables tables, String where, String table, String key, String column, Findings findings) throws SQLException {
		tables.each("SELECT t." + key + ", t." + column + " FROM " + table + " t WHERE t." + column
				+ " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"sys_class\" c WHERE c.\"class\" = t." + column + ")",
				row -> findings.add(row.getLong(1), Messages.classNumber, where, String.valueOf(row.getInt(2))));
	}
}
