/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.LinkTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each value can be read as what its feature holds. */
final class ValuesCheck implements StoreCheck {

	private static final Logger LOG = LoggerFactory.getLogger(ValuesCheck.class);

	@Override
	public String id() {
		return "values";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (ClassTable table : tables.catalog().tables()) {
			List<Column> columns = table.columns().stream().filter(column -> column.feature() instanceof EAttribute).toList();
			String names = columns.stream().flatMap(column -> column.names().stream()).map(name -> ", t." + name).collect(Collectors.joining());
			tables.page("t.\"uid\"" + names, table.name(), "\"uid\"", row -> {
				int index = 2;
				for (Column column : columns) {
					check(row, index, column.feature().getName(), column.type(), findings);
					index += column.width();
				}
			});
		}
		for (LinkTable link : tables.links()) {
			if (link.feature() instanceof EAttribute) {
				tables.page("t.\"source\", t." + String.join(", t.", link.valueColumns()), link.name(), "\"source\"",
						row -> check(row, 2, link.feature().getName(), link.type(), findings));
			}
		}
	}

	private static void check(ResultSet row, int index, String feature, ColumnType type, Findings findings) throws SQLException {
		for (String stored : unreadable(row, index, type)) {
			findings.add(row.getLong(1), Messages.value, feature, stored);
		}
	}

	/**
	 * What of a value cannot be read as what its feature holds.
	 *
	 * @param index of its first column
	 */
	static List<String> unreadable(ResultSet row, int index, ColumnType type) throws SQLException {
		List<String> unreadable = new ArrayList<>();
		for (int slot = 0; slot < type.slots().size(); slot++) {
			String stored = row.getString(index + slot);
			if (stored != null && !reads(row, index, slot, type, stored)) {
				unreadable.add(stored);
			}
		}
		return unreadable;
	}

	/** A word that is not one of a value reads as none, or as another one. */
	private static boolean reads(ResultSet row, int index, int slot, ColumnType type, String stored) throws SQLException {
		try {
			Object value = type.decode(row, index);
			return slot == 0 ? value != null : value == null || stored.equals(String.valueOf(type.encode(value, slot)));
		} catch (RuntimeException unreadable) {
			LOG.debug("A value cannot be read: {}", stored, unreadable);
			return false;
		}
	}
}
