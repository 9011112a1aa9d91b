/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections on which nobody waits for ever: neither for the lock of an office that was lost from the network in the middle of a save, nor for
 * a server that is gone. What the address, the user, the database or the server says of these times itself stays as it is. They are told after
 * connecting, since a server behind a pool may refuse them before, and servers that do not know them go on without.
 */
final class BoundedWaits extends PGSimpleDataSource {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(BoundedWaits.class);

	/** Longer than any one statement of an import; what changes the schema waits as long as it takes. */
	private static final int SOCKET_SECONDS = 600;

	/**
	 * Whoever is lost in the middle of a save leaves its locks with the server, which takes him for one who thinks. Between two statements of a save
	 * there are seconds at most, so after 20 of them he is given up: before others who wait for the same part are told so after 25, and before the save
	 * itself, which is tried again for {@link org.jiedui.store.internal.DatabaseStore#PATIENCE}, is given up too.
	 */
	private static final String SETTINGS = "SELECT set_config(there.name, ours.value, FALSE) FROM pg_settings there JOIN (VALUES"
			+ " ('idle_in_transaction_session_timeout', '20s'), ('lock_timeout', '25s'), ('tcp_keepalives_idle', '30'),"
			+ " ('tcp_keepalives_interval', '10'), ('tcp_keepalives_count', '3')) ours(name, value) ON there.name = ours.name"
			+ " WHERE there.source = 'default'";

	/** Waits for an answer as long as any statement of an import may take. */
	void limitAnswers() {
		setSocketTimeout(SOCKET_SECONDS);
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		Connection made = super.getConnection(user, password);
		try (Statement statement = made.createStatement()) {
			statement.execute(SETTINGS);
		} catch (SQLException unknown) {
			LOG.debug("The server does not know limits of waiting", unknown);
		}
		return made;
	}
}
