/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.h2.Driver;
import org.h2.api.ErrorCode;

/**
 * Opens the H2 database of a folder. The settings are those under which no acknowledged commit was lost when the process was killed
 * (WRITE_DELAY) and a transaction always saw its own updates (OPTIMIZE_REUSE_RESULTS); the retention of old versions must stay as it is,
 * since less has damaged files. Names are lower case, so that people can query without quotes.
 */
public final class H2Connector implements Connector {

	private static final String NAME = "books";
	private static final String SETTINGS = ";OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE"
			+ ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";

	private final Path folder;

	public H2Connector(Path folder) {
		this.folder = folder;
	}

	/** The file of the database in a folder. */
	public static Path file(Path folder) {
		return folder.resolve(NAME + ".mv.db");
	}

	@Override
	public Connection connect() throws SQLException {
		String path = folder.resolve(NAME).toString();
		if (path.indexOf(';') >= 0) {
			throw new SQLException("A semicolon would end the path: " + path, null, ErrorCode.FILE_CREATION_FAILED_1);
		}
		Properties user = new Properties();
		user.setProperty("user", "sa");
		user.setProperty("password", "");
		return new Driver().connect("jdbc:h2:file:" + path + SETTINGS, user);
	}
}
