/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

import java.nio.file.Path;

/** Reads texts of the forms that are known. A service, for any thread. */
public interface Sources {

	/**
	 * Reads a file.
	 *
	 * @throws SourceException if it cannot be read
	 */
	SourceText read(Path file) throws SourceException;

	/**
	 * Reads the content of a file.
	 *
	 * @param name of the file; its ending hints at the form
	 * @throws SourceException if it cannot be read
	 */
	SourceText read(String name, byte[] content) throws SourceException;

	/**
	 * Takes a text that somebody pasted.
	 *
	 * @param name what it is to be called
	 */
	SourceText paste(String name, String text);
}
