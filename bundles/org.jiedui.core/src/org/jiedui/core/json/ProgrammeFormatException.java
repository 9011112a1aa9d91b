/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

/** A file is no programme that can be imported. The message is a sentence in the user's language that names file, place and remedy. */
public class ProgrammeFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final String path;

	/**
	 * @param message the sentence, file and place included
	 * @param line from 1, or 0 when the file as a whole is meant
	 * @param path JSON pointer of what is wrong, empty when the file as a whole is meant
	 * @param cause what the parser says, or null
	 */
	public ProgrammeFormatException(String message, int line, String path, Throwable cause) {
		super(message, cause);
		this.line = line;
		this.path = path;
	}

	/** The line from 1, or 0 when the file as a whole is meant. */
	public int line() {
		return line;
	}

	/** JSON pointer of what is wrong, such as {@code /records/3/kind}. */
	public String path() {
		return path;
	}
}
