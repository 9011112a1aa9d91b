/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

/** A programme of that name is in the books already. The message is a sentence in the user's language. */
public class ProgrammeExistsException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String name;

	/**
	 * @param message the sentence
	 * @param name the name that is taken
	 */
	public ProgrammeExistsException(String message, String name) {
		super(message);
		this.name = name;
	}

	/** The name that is taken. */
	public String name() {
		return name;
	}
}
