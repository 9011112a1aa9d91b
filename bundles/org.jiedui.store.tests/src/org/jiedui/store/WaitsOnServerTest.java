/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.CutLine;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.RawDatabase;
import org.jiedui.store.internal.DatabaseStore;
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
		return with(url, setting);
	}

	private static String with(String address, String setting) {
		return address + "&options=-c%20" + setting;
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
	void aSaveSucceedsWhenTheServerGivesUpTheOneThatWasLost() throws SQLException, IOException {
		try (CutLine line = new CutLine(url); Books books = Books.open(with(line.url(), "idle_in_transaction_session_timeout=700"), kinds.model)) {
			ObjectId id = books.id(books.store().reservePart());
			line.cutBefore("INSERT INTO \"sys_commit\"");
			CommitResult result = books.commit(new Changes().add(id, kinds.thing));
			assertThat(line.isCut()).isTrue();
			assertThat(result.versions()).containsEntry(id, 1);
			assertThat(result.commits()).singleElement().satisfies(commit -> assertThat(commit.sequence()).isOne());
			assertThat(books.fetch(id).found()).containsExactly(id);
		}
	}

	@Test
	void theServerGivesUpALostTransactionBeforeAnybodyGivesUpWaitingForIt() throws SQLException {
		try (Connection connection = new PostgresLocation(url).source(Optional.empty()).getConnection()) {
			Duration lost = seconds(connection, "idle_in_transaction_session_timeout");
			assertThat(lost).isLessThan(seconds(connection, "lock_timeout")).isLessThan(DatabaseStore.PATIENCE);
		}
	}

	private static Duration seconds(Connection connection, String setting) throws SQLException {
		return Duration.parse("PT" + show(connection, setting));
	}

	@Test
	void waitsAreLimitedWhereTheAddressSaysNothing() throws SQLException {
		try (Connection connection = new PostgresLocation(url).source(Optional.empty()).getConnection()) {
			assertThat(show(connection, "lock_timeout")).isEqualTo("25s");
			assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("20s");
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
			assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("20s");
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
				assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("20s");
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
