/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi;

import java.util.Objects;

/** A command cannot be done. The message is a sentence in the user's language that names thing and remedy. */
public class CliException extends Exception {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;

	/**
	 * @param code {@link ExitCode#USAGE} when another command line would do, else {@link ExitCode#FAILED}
	 * @param message the sentence
	 */
	public CliException(ExitCode code, String message) {
		super(message);
		this.code = Objects.requireNonNull(code, "code");
	}

	/** How the process ends. */
	public ExitCode code() {
		return code;
	}
}
