/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Only where the server is lost at the very end of a transaction nobody knows what it did. */
class LostCommitOnServerTest {

	private String url;
	private PGSimpleDataSource source;
	private Database database;

	@BeforeEach
	void open() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		url = PostgresServer.shared().newDatabase();
		source = new PGSimpleDataSource();
		source.setURL(url);
		database = PooledConnections.open("the books", new PostgresDialect(), source);
		database.write(connection -> execute(connection, "CREATE TABLE t (a INTEGER)"));
	}

	@AfterEach
	void close() throws SQLException {
		if (database != null) {
			database.close();
			PostgresServer.shared().drop(url);
		}
	}

	private static Void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		return null;
	}

	/** Ends the connection from another one, and waits until it is gone. */
	private Void cut(Connection connection) throws SQLException {
		try (Statement question = connection.createStatement();
				ResultSet row = question.executeQuery("SELECT pg_backend_pid()");
				Connection other = source.getConnection();
				PreparedStatement end = other.prepareStatement("SELECT pg_terminate_backend(?, 60000)")) {
			row.next();
			end.setInt(1, row.getInt(1));
			end.execute();
		}
		return null;
	}

	private WorkspaceException refusal(Work<Void> work) {
		return catchThrowableOfType(WorkspaceException.class, () -> database.write(work));
	}

	@Test
	void whatMayBeWrittenIsSaidToBe() {
		WorkspaceException refusal = refusal(connection -> {
			execute(connection, "INSERT INTO t VALUES (1)");
			return cut(connection);
		});
		assertThat(refusal.reason()).isEqualTo(Reason.UNCERTAIN);
		assertThat(refusal.getMessage()).contains("the books").containsAnyOf("may have been saved", "可能已经保存");
		database.write(connection -> execute(connection, "INSERT INTO t VALUES (2)"));
	}

	@Test
	void whatIsCertainlyNotWrittenIsNot() {
		WorkspaceException refusal = refusal(connection -> {
			cut(connection);
			return execute(connection, "INSERT INTO t VALUES (1)");
		});
		assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE);
	}
}
