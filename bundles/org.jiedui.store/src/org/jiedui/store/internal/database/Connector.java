/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;

/** How a connection is made. */
@FunctionalInterface
public interface Connector {

	Connection connect() throws SQLException;
}
