/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.PooledConnections;
import org.jiedui.store.internal.database.PostgresDialect;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long an office waits for another one that is lost or slow. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WaitsOnServerTest {

	private final EveryKind kinds = new EveryKind();
	private String url;

	@BeforeEach
	void make() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		url = PostgresServer.shared().newDatabase();
	}

	private static String show(Connection connection, String setting) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SHOW " + setting)) {
			row.next();
			return row.getString(1);
		}
	}

	private String with(String setting) {
		return url + "&options=-c%20" + setting;
	}

	@Test
	void whoSavesWhereAnotherOneDoesNotFinishIsToldSo() throws SQLException {
		try (Books books = Books.open(with("lock_timeout=200"), kinds.model); RawDatabase slow = RawDatabase.open(url)) {
			ObjectId id = books.id(books.store().reservePart());
			slow.execute("begin");
			slow.execute("select head from sys_part where part = " + id.part() + " for update");
			Changes changes = new Changes().add(id, kinds.thing);
			WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> books.commit(changes));
			assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
			assertThat(refusal).hasMessageContaining("Try again").hasMessageContaining(url.split("\\?")[0]).hasMessageNotContaining("password");
			slow.execute("rollback");
			books.commit(changes);
			assertThat(books.fetch(id).found()).containsExactly(id);
		}
	}

	@Test
	void waitsAreLimitedWhereTheAddressSaysNothing() throws SQLException {
		try (Connection connection = new PostgresLocation(url).source(Optional.empty()).getConnection()) {
			assertThat(show(connection, "lock_timeout")).isEqualTo("25s");
			assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("1min");
			assertThat(show(connection, "tcp_keepalives_idle")).isEqualTo("30");
			assertThat(show(connection, "tcp_keepalives_interval")).isEqualTo("10");
			assertThat(show(connection, "tcp_keepalives_count")).isEqualTo("3");
			assertThat(connection.getNetworkTimeout()).isEqualTo(600_000);
		}
	}

	@Test
	void whatTheAddressSaysStays() throws SQLException {
		String address = with("lock_timeout=7s") + "&socketTimeout=0";
		try (Connection connection = new PostgresLocation(address).source(Optional.empty()).getConnection()) {
			assertThat(show(connection, "lock_timeout")).isEqualTo("7s");
			assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("1min");
			assertThat(connection.getNetworkTimeout()).isZero();
		}
	}

	@Test
	void whatChangesTheSchemaMayTakeItsTime() throws SQLException {
		Database database = PooledConnections.open("here", new PostgresDialect(), new PostgresLocation(url).source(Optional.empty()));
		try {
			database.write(connection -> {
				database.dialect().lockSchema(connection);
				assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("0");
				assertThat(show(connection, "lock_timeout")).isEqualTo("25s");
				return assertThat(connection.getNetworkTimeout()).isZero();
			});
			database.write(connection -> {
				assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("1min");
				return assertThat(connection.getNetworkTimeout()).isEqualTo(600_000);
			});
		} finally {
			database.close();
		}
	}

	@Test
	void aTransactionThatTheServerEndedCountsAsLost() {
		assertThat(new PostgresDialect().reason(new SQLException("idle", "25P03"))).isEqualTo(Reason.UNREACHABLE);
	}
}
