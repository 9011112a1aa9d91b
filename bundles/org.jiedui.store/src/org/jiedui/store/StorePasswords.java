/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.password.Passwords;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.BooksKey;
import org.jiedui.store.internal.database.H2Connector;

/**
 * The passwords of stores.
 *
 * @param sources in any order
 */
record StorePasswords(List<PasswordSource> sources) {

	/** What H2 makes of a password is tried quickly, so that a short one would be found. */
	static final int SHORTEST = 12;

	/**
	 * The key of the books in a folder; empty where they are not encrypted.
	 *
	 * @throws WorkspaceException if they are and there is no password
	 */
	Optional<BooksKey> key(Path folder) {
		return H2Connector.isEncrypted(folder) ? Optional.of(ask(folder, Need.REQUIRED)) : Optional.empty();
	}

	/**
	 * The key of an unpacked backup, which is that of the place where it is to be.
	 *
	 * @param within where it was unpacked
	 */
	Optional<BooksKey> key(Path within, Path folder) {
		return H2Connector.isEncrypted(within) ? Optional.of(ask(folder, Need.REQUIRED)) : Optional.empty();
	}

	/**
	 * A key for new books in a folder.
	 *
	 * @throws WorkspaceException if there is no password, or a short one
	 */
	BooksKey newKey(Path folder) {
		return ask(folder, Need.NEW);
	}

	/** The password for a server that may do without. */
	Optional<String> server(PostgresLocation place, Need need) {
		return new Passwords(sources).find(new PasswordRequest(new Location(place.address()), need)).map(String::new);
	}

	private BooksKey ask(Path folder, Need need) {
		char[] password = new Passwords(sources).find(new PasswordRequest(new Location(folder.toString()), need))
				.orElseThrow(() -> new WorkspaceException(Reason.PASSWORD, Messages.bind(Messages.noPassword, folder), null));
		try {
			if (need == Need.NEW && password.length < SHORTEST) {
				throw new WorkspaceException(Reason.PASSWORD, Messages.bind(Messages.shortPassword, folder, SHORTEST), null);
			}
			return new BooksKey(password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}
}
