/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a closed file of H2 anew, without what is no longer part of it, as H2 can do while it closes. The file itself is only read. */
public final class CompactCopy {

	private static final Logger LOG = LoggerFactory.getLogger(CompactCopy.class);

	private final Path file;
	private final Optional<BooksKey> key;

	/**
	 * @param file that nobody has open
	 * @param key empty where it is not encrypted
	 */
	public CompactCopy(Path file, Optional<BooksKey> key) {
		this.file = file;
		this.key = key;
	}

	/**
	 * @param target of the same key; replaced
	 * @throws org.jiedui.core.workspace.WorkspaceException if it fails; the target may be of no use then
	 */
	public void write(Path target) {
		String location = file.getParent().toString();
		DatabaseExecutor executor = new DatabaseExecutor(location);
		try {
			executor.finish(() -> copy(target));
		} catch (ExecutionException failure) {
			throw new Failures(location, new H2Dialect()).translated(failure.getCause());
		} finally {
			executor.close(() -> LOG.debug("{} was written anew", file));
		}
	}

	/** The open file tells H2 the key. */
	private Path copy(Path target) throws SQLException {
		MVStore.Builder source = new MVStore.Builder().fileName(file.toString()).readOnly();
		key.ifPresent(known -> source.encryptionKey(known.forStore()));
		try (MVStore store = source.open()) {
			MVStore.compact(file.toString(), target.toString(), true, store.getFileStore());
			return target;
		} catch (MVStoreException | CompletionException failure) {
			throw new SQLException(failure);
		}
	}
}
