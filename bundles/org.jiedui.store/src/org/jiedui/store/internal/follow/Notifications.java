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
	private final int patienceMillis;
	private Connection connection;
	/** Whether there is no use in listening: the server never tells. */
	private boolean silent;

	public Notifications(Connector connector) {
		this(connector, PATIENCE_MILLIS);
	}

	/** @param patienceMillis how long to wait for a notification, and before a lost server is tried again */
	Notifications(Connector connector, int patienceMillis) {
		this.connector = connector;
		this.patienceMillis = patienceMillis;
	}

	@Override
	public synchronized void await() throws InterruptedException {
		try {
			if (connection == null && !silent) {
				listen();
			}
			if (connection != null) {
				connection.unwrap(PGConnection.class).getNotifications(patienceMillis);
				return;
			}
		} catch (SQLException lost) {
			LOG.debug("No notifications of commits for now", lost);
			disconnect();
		}
		wait(patienceMillis);
	}

	private void listen() throws SQLException {
		connection = connector.connect();
		if (!PostgresDialect.knowsNotifications(connection.getMetaData().getDatabaseProductVersion())) {
			silent = true;
			disconnect();
			return;
		}
		try (Statement listen = connection.createStatement()) {
			for (String each : PostgresDialect.follow()) {
				listen.execute(each);
			}
		}
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
