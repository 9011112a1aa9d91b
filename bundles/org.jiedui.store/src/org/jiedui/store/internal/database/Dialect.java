/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.SQLException;

import org.jiedui.core.workspace.WorkspaceException;

/**
 * What differs between databases. All other SQL of the store is such as H2 and PostgreSQL both understand: identifiers are quoted and lower
 * case, values are always bound.
 */
public interface Dialect {

	/** How a column of a type is declared. */
	String type(SqlType type);

	/** Whether a name is a word of the language, so that people who query by hand would have to quote it. */
	boolean isReserved(String name);

	/** How many characters a name may have. */
	int nameLength();

	/** What the failure of a database means to the user. */
	WorkspaceException.Reason reason(SQLException failure);

	/** A name as it stands in SQL. */
	default String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
