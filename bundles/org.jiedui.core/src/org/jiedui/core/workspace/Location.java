/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where books lie, as a user names it: a folder, or the address of a database on a server.
 *
 * @param text as it was typed
 */
public record Location(String text) {

	/** Whether a server is meant and not a folder. */
	public boolean isAddress() {
		return text.startsWith("jdbc:") || text.contains("://");
	}

	/** The folder; empty for an address, and for what can be the name of none. */
	public Optional<Path> folder() {
		try {
			return isAddress() || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath().normalize());
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	/** As it may stand in messages and titles: a folder in full, an address without options and without what may be a password. */
	public String shown() {
		if (!isAddress()) {
			return folder().map(Path::toString).orElse(text);
		}
		int options = text.indexOf('?');
		return (options < 0 ? text : text.substring(0, options)).replaceFirst("//[^/]*@", "//");
	}
}
