/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.totals.TotalsFill;

/** Deletes the rows of what goes, those of its lists, and counts anew what is kept counted of other classes. */
final class RowErasure {

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Doomed doomed;

	RowErasure(Connection connection, SchemaCatalog catalog, Doomed doomed) {
		this.connection = connection;
		this.catalog = catalog;
		this.doomed = doomed;
	}

	void run() throws SQLException {
		for (var entry : doomed.parts().entrySet()) {
			for (LinkTable link : entry.getKey().links()) {
				new KeyedDelete(connection, link.name(), "\"source\"").run(entry.getValue());
			}
			new KeyedDelete(connection, entry.getKey().name(), "\"uid\"").run(entry.getValue());
		}
		try (Statement statement = connection.createStatement()) {
			for (ClassTable table : doomed.tables()) {
				for (LinkTable link : table.links()) {
					// other classes may have inherited the list too
					statement.executeUpdate(GlobalStatement.MARK + "DELETE FROM " + link.name() + " WHERE EXISTS (SELECT 1 FROM " + table.name()
							+ " t WHERE t.\"part\" = " + link.name() + ".\"part\" AND t.\"uid\" = " + link.name() + ".\"source\")");
				}
			}
			for (ClassTable table : doomed.tables()) {
				statement.executeUpdate(GlobalStatement.MARK + "DELETE FROM " + table.name());
			}
			statement.executeUpdate("DELETE FROM \"sys_total_class\" WHERE \"class\" IN (" + touched() + ")");
		}
		new TotalsFill(connection, catalog).run();
	}

	private String touched() {
		return Stream.concat(doomed.tables().stream(), doomed.parts().keySet().stream()).map(table -> String.valueOf(table.number()))
				.collect(Collectors.joining(", "));
	}
}
