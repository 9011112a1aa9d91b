/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done inside one transaction. May be done again when the database asks for it, so it keeps nothing outside of its result. */
@FunctionalInterface
public interface Work<T> {

	T on(Connection connection) throws SQLException;
}
