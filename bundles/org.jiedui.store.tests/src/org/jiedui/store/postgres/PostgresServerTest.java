/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.postgresql.util.PSQLState;

/** Tests have a real server, and reach it through the driver that the product ships. */
class PostgresServerTest {

	@BeforeEach
	void needServer() {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
	}

	@Test
	void serverIsNewEnoughAndKeepsWhatWasCommitted() throws SQLException {
		String url = PostgresServer.sharedDurable().newDatabase();
		try (Connection connection = connect(url)) {
			assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(13);
			assertThat(text(connection, "show fsync")).isEqualTo("on");
			assertThat(text(connection, "show server_encoding")).isEqualTo("UTF8");
			assertThat(text(connection, "select 'Zhàng 河东'")).isEqualTo("Zhàng 河东");
		}
		PostgresServer.sharedDurable().drop(url);
	}

	@Test
	void eachDatabaseIsNewAndEmpty() throws SQLException {
		PostgresServer server = PostgresServer.shared();
		String first = server.newDatabase();
		String second = server.newDatabase();
		try (Connection one = connect(first); Connection other = connect(second)) {
			execute(one, "create table books (title varchar)");
			execute(other, "create table books (title varchar)");
		}
		server.drop(second);
		server.drop(first);
	}

	@Test
	void droppedDatabaseTakesItsConnectionsAlong() throws SQLException {
		PostgresServer server = PostgresServer.shared();
		String url = server.newDatabase();
		try (Connection connection = connect(url)) {
			server.drop(url);
			assertThatThrownBy(() -> text(connection, "select 1")).isInstanceOf(SQLException.class);
		}
		assertThatThrownBy(() -> connect(url)).isInstanceOfSatisfying(SQLException.class,
				failure -> assertThat(failure.getSQLState()).isEqualTo("3D000"));
	}

	@Test
	void restartLosesConnectionsAndNothingElse() throws IOException, SQLException {
		try (PostgresServer server = PostgresServer.start()) {
			String url = server.newDatabase();
			try (Connection connection = connect(url)) {
				execute(connection, "create table books (title varchar)");
				execute(connection, "insert into books values ('2026')");
				server.restart();
				assertThatThrownBy(() -> text(connection, "select title from books")).isInstanceOf(SQLException.class);
			}
			try (Connection connection = connect(url)) {
				assertThat(text(connection, "select title from books")).isEqualTo("2026");
			}
		}
	}

	@Test
	void closedServerRefusesConnections() throws IOException, SQLException {
		PostgresServer server = PostgresServer.start("fsync=off");
		String url = server.newDatabase();
		server.close();
		assertThatThrownBy(() -> connect(url)).isInstanceOfSatisfying(SQLException.class,
				failure -> assertThat(failure.getSQLState()).isEqualTo(PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState()));
	}

	@Test
	void serverThatDoesNotStartSaysWhy() {
		assertThatThrownBy(() -> PostgresServer.start("nonsense=1")).isInstanceOf(IOException.class).hasMessageContaining("nonsense");
	}

	private static Connection connect(String url) throws SQLException {
		return new Driver().connect(url, new Properties());
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String text(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}
}
