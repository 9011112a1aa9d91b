/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import java.io.PrintStream;

import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;

/** For people: results and sentences go where those of the batch go, and where a line did not end with 0 a sentence names it. */
public final class SpokenReport implements BatchReport {

	private final Texts texts;
	private final PrintStream out;
	private final PrintStream err;

	/** @param texts has the sentence {@code batch.ended} with number, text and exit code of a line */
	public SpokenReport(Texts texts, PrintStream out, PrintStream err) {
		this.texts = texts;
		this.out = out;
		this.err = err;
	}

	@Override
	public ExitCode report(BatchLine line, LineRun command) {
		ExitCode code = command.run(out, err);
		if (code != ExitCode.SUCCESS) {
			err.println(texts.text("batch.ended", String.valueOf(line.number()), code.number(), line.text().strip()));
		}
		return code;
	}
}
