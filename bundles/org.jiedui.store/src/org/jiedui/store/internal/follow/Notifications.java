/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.jiedui.store.internal.database.Connector;
import org.jiedui.store.internal.database.PostgresDialect;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hints by {@code NOTIFY} of PostgreSQL, on a connection of its own. Where the server is lost, or is one that knows no notifications, it is
 * just time that passes.
 */
public final class Notifications implements CommitSignal {

	private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
	private static final int PATIENCE_MILLIS = 2_000;

	private final Connector connector;
	private Connection connection;

	public Notifications(Connector connector) {
		this.connector = connector;
	}

	@Override
	public synchronized void await() throws InterruptedException {
		try {
			if (connection == null) {
				connection = listening();
			}
			connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
		} catch (SQLException lost) {
			LOG.debug("No notifications of commits for now", lost);
			disconnect();
			wait(PATIENCE_MILLIS);
		}
	}

	private Connection listening() throws SQLException {
		Connection made = connector.connect();
		try (Statement listen = made.createStatement()) {
			for (String each : PostgresDialect.follow()) {
				listen.execute(each);
			}
		}
		return made;
	}

	private void disconnect() {
		if (connection != null) {
			try {
				connection.close();
			} catch (SQLException lost) {
				LOG.debug("The connection for notifications was lost already", lost);
			}
			connection = null;
		}
	}

	@Override
	public synchronized void close() {
		disconnect();
	}
}
