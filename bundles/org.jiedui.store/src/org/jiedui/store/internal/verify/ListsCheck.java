/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.stream.Collectors;

import org.jiedui.store.internal.schema.LinkTable;

/** Each list belongs to an object that is there. */
final class ListsCheck implements StoreCheck {

	@Override
	public String id() {
		return "lists";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		for (LinkTable link : tables.links()) {
			String owners = tables.owners(link).stream().map(owner -> " AND NOT EXISTS (SELECT 1 FROM " + owner.name()
					+ " o WHERE o.\"part\" = t.\"part\" AND o.\"uid\" = t.\"source\")").collect(Collectors.joining());
			tables.each("SELECT DISTINCT t.\"source\" FROM " + link.name() + " t WHERE 1 = 1" + owners,
					row -> findings.add(row.getLong(1), Messages.list, link.feature().getName()));
		}
	}
}
