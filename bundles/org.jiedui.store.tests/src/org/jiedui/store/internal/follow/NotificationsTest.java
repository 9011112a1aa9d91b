/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Servers that refuse {@code LISTEN} have no connection left over from it, however often it is tried. */
class NotificationsTest {

	private final List<Connection> made = new ArrayList<>();

	private Notifications of(String version) {
		return new Notifications(() -> refusing(version), 1);
	}

	private Connection refusing(String version) throws SQLException {
		Connection connection = mock();
		Statement statement = mock();
		DatabaseMetaData server = mock();
		when(statement.execute(anyString())).thenThrow(new SQLException("Not here", "25006"));
		when(server.getDatabaseProductVersion()).thenReturn(version);
		when(connection.createStatement()).thenReturn(statement);
		when(connection.getMetaData()).thenReturn(server);
		made.add(connection);
		return connection;
	}

	private void allAreClosed() throws SQLException {
		for (Connection each : made) {
			verify(each, times(1)).close();
		}
	}

	@Test
	void aConnectionThatCannotListenIsClosedBeforeTheNextOne() throws SQLException, InterruptedException {
		try (Notifications standby = of("17.5")) {
			standby.await();
			allAreClosed();
			standby.await();
			assertThat(made).hasSize(2);
			allAreClosed();
		}
	}

	@Test
	void aServerThatKnowsNoNotificationsIsAskedOnce() throws SQLException, InterruptedException {
		try (Notifications silent = of("9.2.4")) {
			silent.await();
			silent.await();
			silent.await();
			assertThat(made).hasSize(1);
			allAreClosed();
		}
	}
}
