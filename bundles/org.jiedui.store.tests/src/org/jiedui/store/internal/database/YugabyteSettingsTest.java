/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.postgresql.ds.PGSimpleDataSource;

class YugabyteSettingsTest {

	/** A connection to a server with these settings and no others. */
	private static Connection server(Map<String, String> settings) throws SQLException {
		AtomicReference<String> asked = new AtomicReference<>();
		ResultSet row = mock(ResultSet.class);
		when(row.getString(1)).thenAnswer(call -> settings.get(asked.get()));
		PreparedStatement statement = mock(PreparedStatement.class);
		Mockito.doAnswer(call -> {
			asked.set(call.getArgument(1));
			return null;
		}).when(statement).setString(Mockito.eq(1), anyString());
		when(statement.executeQuery()).thenReturn(row);
		Connection connection = mock(Connection.class);
		when(connection.prepareStatement("SELECT current_setting(?, TRUE)")).thenReturn(statement);
		return connection;
	}

	@Test
	void aServerWithAllFlagsIsNotComplainedOf() throws SQLException {
		assertThat(YugabyteSettings.read(server(Map.of("yb_enable_read_committed_isolation", "on", "yb_ddl_transaction_block_enabled", "on")))
				.complaint("here")).isEmpty();
		assertThat(YugabyteSettings.read(server(Map.of("yb_effective_transaction_isolation_level", "read committed", "yb_ddl_transaction_block_enabled",
				"true"))).complaint("here")).isEmpty();
	}

	@Test
	void oneSentenceSaysWhatIsMissingAndWhatComesOfIt() throws SQLException {
		assertThat(YugabyteSettings.read(server(Map.of("yb_effective_transaction_isolation_level", "repeatable read", "yb_ddl_transaction_block_enabled",
				"off"))).complaint("here").orElseThrow()).contains("here", "yb_enable_read_committed_isolation", "ysql_yb_ddl_transaction_block_enabled");
		assertThat(YugabyteSettings.read(server(Map.of("yb_enable_read_committed_isolation", "on"))).complaint("here").orElseThrow())
				.contains("migration").doesNotContain("two saves");
	}

	@Test
	void aServerThatDoesNotKnowThemIsNotDisturbed() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String url = PostgresServer.shared().newDatabase();
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(url);
		try (Connection connection = source.getConnection()) {
			assertThat(YugabyteSettings.read(connection)).isEqualTo(new YugabyteSettings(false, false));
			assertThat(new PostgresDialect().on(connection).engine()).isEqualTo(Engine.POSTGRESQL);
		}
		PostgresServer.shared().drop(url);
	}
}
