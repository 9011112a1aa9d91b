/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.database.BooksKey;
import org.jiedui.store.internal.database.CompactCopy;
import org.jiedui.store.internal.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a large file small again when the books are closed, where much of it is no part of them any more: H2 writes a page again for each change
 * and leaves the old one behind, many times over while an import fills indexes. Pages that were written one change at a time are half empty
 * besides, hence the file may be nearly three times as large as its rows before it is written anew.
 */
public final class Compaction {

	/** Below that nobody minds: 16 MB. */
	public static final long LARGE = 16L << 20;
	private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
	/** Of a hundred bytes so many are at least to be of use. */
	private static final int LEAST_USED = 60;
	private static final int ALL = 100;

	private final CopySite site;
	private final Optional<BooksKey> key;
	private final long large;
	private boolean due;

	/**
	 * @param site of the books
	 * @param key empty where they are not encrypted
	 * @param large size in bytes below which a file is left alone
	 */
	public Compaction(CopySite site, Optional<BooksKey> key, long large) {
		this.site = site;
		this.key = key;
		this.large = large;
	}

	/** Looks at the database before it is closed. Never fails. */
	public void look(Database database) {
		try {
			due = Files.size(site.file()) >= large && database.read(Compaction::used) < LEAST_USED;
		} catch (IOException | WorkspaceException failure) {
			LOG.debug("How full the file in {} is cannot be told", site.books(), failure);
		}
	}

	/** Of a hundred bytes of the file, how many are part of the database. */
	private static int used(Connection connection) throws SQLException {
		Map<String, Integer> rates = new HashMap<>();
		try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery("SELECT SETTING_NAME, SETTING_VALUE"
				+ " FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
			while (row.next()) {
				rates.put(row.getString(1), row.getInt(2));
			}
		}
		return rates.getOrDefault("info.FILL_RATE", ALL) * rates.getOrDefault("info.CHUNKS_FILL_RATE", ALL) / ALL;
	}

	/**
	 * Writes the file anew after it was closed, if that is due. Where there is no room, or it fails, the books stay as they are, and the next time it
	 * is tried again.
	 */
	public void run() {
		if (!due) {
			return;
		}
		try {
			new SwappedCopy(site).write(new CompactCopy(site.file(), key)::write);
		} catch (RuntimeException failure) {
			// whatever H2 throws, the books are closed already
			LOG.warn("The file in {} stays as large as it is", site.books(), failure);
		}
	}
}
