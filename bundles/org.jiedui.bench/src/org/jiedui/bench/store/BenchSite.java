/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.h2.Driver;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.store.PackageCatalog;
import org.jiedui.store.PostgresStoreProvider;
import org.jiedui.testsupport.postgres.PostgresServer;

/** A place for books of the core model on one of the engines, which goes with them when it is closed. */
public final class BenchSite implements AutoCloseable {

	private static final PackageCatalog PACKAGES = () -> List.of(JieduiPackage.eINSTANCE);
	/** As the store opens it, so that both can have the database at the same time in one process, and closing it leaves the file as it was. */
	private static final String SETTINGS = ";OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE"
			+ ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;MAX_COMPACT_TIME=0";

	private final Engine engine;
	private final TemporaryFolder folder = new TemporaryFolder();
	private final String location;

	/** An empty place. */
	BenchSite(Engine engine) {
		this.engine = engine;
		try {
			location = engine == Engine.H2 ? folder.path().toString() : PostgresServer.sharedDurable().newDatabase();
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	Engine engine() {
		return engine;
	}

	/** As a workspace names it. */
	public String location() {
		return location;
	}

	public ObjectStore open() {
		return engine == Engine.H2 ? new H2StoreProvider(PACKAGES).open(location, null) : new PostgresStoreProvider(PACKAGES).open(location, null);
	}

	/** What somebody has who writes the SQL himself; the store may be open at the same time. Commits by itself unless told otherwise. */
	public Connection connect() throws SQLException {
		Properties user = new Properties();
		if (engine == Engine.H2) {
			user.setProperty("user", "sa");
			user.setProperty("password", "");
			return new Driver().connect("jdbc:h2:file:" + folder.path().resolve("books") + SETTINGS, user);
		}
		return new org.postgresql.Driver().connect(location, user);
	}

	/** The same, as people are told to ask the embedded database: else it copies what it found before it hands over the first row. */
	Connection connectForRows() throws SQLException {
		Connection connection = connect();
		if (engine == Engine.H2) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
			}
		}
		return connection;
	}

	/** Bytes of the database file; of H2 alone, and closed. */
	long fileSize() {
		try {
			Path file = folder.path().resolve("books.mv.db");
			return Files.size(file);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Override
	public void close() {
		if (engine == Engine.POSTGRESQL) {
			try {
				PostgresServer.sharedDurable().drop(location);
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		folder.close();
	}
}
