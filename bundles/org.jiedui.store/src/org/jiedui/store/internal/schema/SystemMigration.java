/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;

import org.jiedui.store.internal.database.Dialect;

/**
 * Brings the tables that are there whatever the model from one format to the next. Can be repeated: a database may keep a half of it when the
 * program is killed in the middle.
 */
interface SystemMigration {

	/** The format that it starts from; it leads to the next one. */
	int from();

	void run(Connection connection, Dialect dialect) throws SQLException;
}
