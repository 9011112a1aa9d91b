/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi;

/** How a command ended; its number is the exit code of the process. */
public enum ExitCode {

	/** All was done. */
	SUCCESS,
	/** There are errors among the findings, or not all could be done. */
	FINDINGS,
	/** The command line was wrong. */
	USAGE,
	/** It could not be done. */
	FAILED;

	/** 0 to 3. */
	public int number() {
		return ordinal();
	}
}
