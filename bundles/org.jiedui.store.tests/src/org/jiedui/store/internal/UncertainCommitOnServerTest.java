/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;

import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.PooledConnections;
import org.jiedui.store.internal.database.PostgresDialect;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

class UncertainCommitOnServerTest extends UncertainCommitTest {

	@Override
	Database database() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(PostgresServer.shared().newDatabase());
		return PooledConnections.open("the books", new PostgresDialect(), source);
	}
}
