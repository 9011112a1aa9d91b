/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import java.io.IOException;
import java.io.PrintStream;

import org.jiedui.cli.spi.ExitCode;

/** Hands over what became of the lines of a batch. */
public interface BatchReport {

	/** Runs the command of a line, with the streams for its result and for its sentences. */
	@FunctionalInterface
	interface LineRun {
		ExitCode run(PrintStream out, PrintStream err);
	}

	/**
	 * Has a line run and reports of it before the next one is read.
	 *
	 * @return how it ended
	 * @throws IOException if the report cannot be written
	 */
	ExitCode report(BatchLine line, LineRun command) throws IOException;
}
