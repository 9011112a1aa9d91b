/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the store wants of YugabyteDB and has to be switched on there. It works without, but saves fail that would otherwise wait, and a migration
 * that fails leaves half of its tables.
 *
 * @param readsCommitted whether who waited for another one to write sees what he wrote
 * @param undoesDefinitions whether tables are taken back with the transaction that made them
 */
record YugabyteSettings(boolean readsCommitted, boolean undoesDefinitions) {

	private static final String READ_COMMITTED = "yb_enable_read_committed_isolation";
	/** What became of the isolation that a transaction asked for. */
	private static final String EFFECTIVE = "yb_effective_transaction_isolation_level";
	private static final String DEFINITIONS = "yb_ddl_transaction_block_enabled";

	/** Asks within a transaction that wants to read what others commit. A setting that the server does not know is not switched on. */
	static YugabyteSettings read(Connection connection) throws SQLException {
		boolean effective = setting(connection, EFFECTIVE).equals("read committed");
		return new YugabyteSettings(effective || isOn(connection, READ_COMMITTED), isOn(connection, DEFINITIONS));
	}

	private static boolean isOn(Connection connection, String name) throws SQLException {
		return List.of("on", "true").contains(setting(connection, name));
	}

	private static String setting(Connection connection, String name) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT current_setting(?, TRUE)")) {
			select.setString(1, name);
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return String.valueOf(row.getString(1));
			}
		}
	}

	/** A sentence for whoever runs the server; empty where all is well. */
	Optional<String> complaint(String location) {
		List<String> missing = new ArrayList<>();
		if (!readsCommitted) {
			missing.add(READ_COMMITTED + ", or two saves in one programme at the same time end with the failure of one of them");
		}
		if (!undoesDefinitions) {
			missing.add("ysql_" + DEFINITIONS + ", or a migration that fails leaves tables behind");
		}
		return missing.isEmpty() ? Optional.empty()
				: Optional.of("YugabyteDB at " + location + " should be run with flags that are not on: " + String.join("; ", missing));
	}
}
