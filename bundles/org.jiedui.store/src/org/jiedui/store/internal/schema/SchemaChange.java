/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;

import org.jiedui.store.internal.database.Dialect;

/**
 * A transaction that has the lock of the schema and may find that tables are to be changed. As long as it finds nothing it waits for nobody.
 */
final class SchemaChange {

	private final String location;
	private final Connection connection;
	private final Dialect dialect;
	private boolean begun;

	/** @param location how people name the place, for messages */
	SchemaChange(String location, Connection connection, Dialect dialect) {
		this.location = location;
		this.connection = connection;
		this.dialect = dialect;
	}

	Connection connection() {
		return connection;
	}

	Dialect dialect() {
		return dialect;
	}

	/**
	 * To be called before the first thing is changed, as often as one likes: from then on nobody saves until the transaction ends, and what others know
	 * of the tables is out of date after it.
	 */
	void begin() throws SQLException {
		if (!begun) {
			PartLocks.take(connection);
			SchemaGeneration.raise(connection);
			begun = true;
		}
	}

	/** The state of the tables as far as they are changed. */
	SchemaGeneration generation() throws SQLException {
		return SchemaGeneration.read(location, dialect, connection);
	}
}
