/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;

/** No reference points to nothing. */
final class ReferencesCheck implements StoreCheck {

	@Override
	public String id() {
		return "references";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (ClassTable table : tables.catalog().tables()) {
			for (Column column : table.columns()) {
				if (column.feature() instanceof EReference) {
					ask(tables, column.feature().getName(), table.name(), "\"uid\"", column.names(), findings);
				}
			}
		}
		for (LinkTable link : tables.links()) {
			if (link.feature() instanceof EReference) {
				ask(tables, link.feature().getName(), link.name(), "\"source\"", link.valueColumns(), findings);
			}
		}
	}

	/** @param columns the target and the number of its class */
	private static void ask(Tables tables, String feature, String table, String key, List<String> columns, Findings findings)
			throws SQLException {
		String target = "t." + columns.getFirst();
		String classes = "SELECT DISTINCT " + columns.getLast() + " FROM " + table + " WHERE " + columns.getLast() + " IS NOT NULL";
		for (int number : tables.numbers(classes)) {
			Optional<ClassTable> targets = tables.catalog().table(number);
			if (targets.isPresent()) {
				String links = "SELECT t." + key + ", " + target + " FROM " + table + " t WHERE t." + columns.getLast() + " = " + number;
				DanglingLinks.Found found = (source, missing) -> findings.add(source, Messages.reference, feature, key(missing));
				if (tables.catalog().dialect().engine().joinsWithinParts()) {
					DanglingLinks dangling = new DanglingLinks(tables, targets.get().name(), found);
					tables.each(links, row -> dangling.add(row.getLong(1), row.getLong(2)));
					dangling.look();
				} else {
					tables.each(links + " AND NOT EXISTS (SELECT 1 FROM " + targets.get().name() + " o WHERE o.\"part\" = " + Tables.part(target)
							+ " AND o.\"uid\" = " + target + ")", row -> found.dangling(row.getLong(1), row.getLong(2)));
				}
			}
		}
	}

	private static String key(long uid) {
		return uid > 0 ? new ObjectId(uid).toString() : String.valueOf(uid);
	}
}
