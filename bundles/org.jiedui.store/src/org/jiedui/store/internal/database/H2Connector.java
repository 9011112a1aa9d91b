/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the H2 database of a folder, encrypted by AES or not. The settings are those under which no acknowledged commit was lost when the process
 * was killed (WRITE_DELAY) and a transaction always saw its own updates (OPTIMIZE_REUSE_RESULTS); the retention of old versions must stay as it is,
 * since less has damaged files. H2 tidies nothing up while it closes (MAX_COMPACT_TIME): in its short time it moved pages to the end of the file,
 * and left it two and three times as large; {@link org.jiedui.store.internal.backup.Compaction} writes it anew when that pays. Names are lower
 * case, so that people can query without quotes.
 */
public final class H2Connector implements Connector {

	private static final Logger LOG = LoggerFactory.getLogger(H2Connector.class);
	private static final String NAME = "books";
	private static final String SETTINGS = ";OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE"
			+ ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;CACHE_SIZE=65536;MAX_COMPACT_TIME=0";

	/** What is said when something fails must not lie beside an encrypted file for everybody. */
	private static final String ENCRYPTION = ";CIPHER=AES;TRACE_LEVEL_FILE=0";
	private static final String FILE = "file";
	private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

	private final Path folder;
	private final Optional<BooksKey> key;
	private final String scheme;

	/** @param folder of a database that is not encrypted */
	public H2Connector(Path folder) {
		this(folder, Optional.empty());
	}

	/**
	 * @param folder of a database that is not encrypted
	 * @param scheme of H2's file systems, by which it is opened
	 */
	public H2Connector(Path folder, String scheme) {
		this.folder = folder;
		this.scheme = scheme;
		key = Optional.empty();
	}

	/** @param key empty where the database is not encrypted */
	public H2Connector(Path folder, Optional<BooksKey> key) {
		this.folder = folder;
		this.key = key;
		scheme = FILE;
	}

	/** Whether the file of the database in a folder is there and encrypted. */
	public static boolean isEncrypted(Path folder) {
		if (!Files.exists(file(folder))) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file(folder))) {
			return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
		} catch (IOException unreadable) {
			// opening it tells why
			LOG.debug("{} cannot be read", folder, unreadable);
			return false;
		}
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
		if (key.isEmpty()) {
			user.setProperty("password", "");
			return new Driver().connect("jdbc:h2:" + scheme + ':' + path + SETTINGS, user);
		}
		// H2 overwrites the characters that it gets
		user.put("password", key.get().forFileAndUser());
		return new Driver().connect("jdbc:h2:" + scheme + ':' + path + SETTINGS + ENCRYPTION, user);
	}
}
