/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a file of H2 has all that it had when it was closed, or lost its end, by a copy that broke off or a power failure for instance. H2
 * opens one without it as the books were long before, and says nothing of what was saved since; one with nothing it takes for new. Of a file that was
 * not closed nothing can be told, nor of an encrypted one by a wrong password. Looks at a file that nobody in this process has open: whoever closes a
 * file gives up the locks on it.
 */
public final class FileEnd {

	private static final Logger LOG = LoggerFactory.getLogger(FileEnd.class);
	private static final int HEX = 16;
	/** A file begins with two blocks, an encrypted one with one more. */
	private static final int FIRST_BLOCKS = 2;
	private static final int BLOCK = 4096;

	private FileEnd() {
	}

	/**
	 * Whether the end is missing; not where there is no file.
	 *
	 * @param key empty where the file is not encrypted
	 */
	public static boolean isMissing(Path file, Optional<BooksKey> key) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		return Files.size(file) < (FIRST_BLOCKS + key.stream().count()) * BLOCK || wentBack(file, key);
	}

	/** Whether H2 finds an older state than that in which the file was closed. */
	private static boolean wentBack(Path file, Optional<BooksKey> key) {
		MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
		key.ifPresent(known -> builder.encryptionKey(known.forStore()));
		try (MVStore store = builder.open()) {
			Map<String, Object> header = store.getStoreHeader();
			return "1".equals(header.get("clean")) && Long.parseLong(String.valueOf(header.get("version")), HEX) > store.getCurrentVersion();
		} catch (MVStoreException unreadable) {
			LOG.debug("{} cannot be read, which opening it tells", file, unreadable);
			return false;
		}
	}
}
