/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;

import org.jiedui.store.internal.schema.SchemaCatalog;

/** Brings what features had from where it lay before to where it lies when the tables of the new model are there. */
@FunctionalInterface
interface Transfer {

	/** @param catalog of the new tables */
	void run(Connection connection, SchemaCatalog catalog) throws SQLException;
}
