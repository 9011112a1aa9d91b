/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.cli.spi.Texts;

/** Says after every fifty thousand units how many there were. */
final class PrintedProgress extends NullProgressMonitor {

	private static final int EVERY = 50_000;

	private final PrintStream out;
	private final Texts texts;
	private int units;

	PrintedProgress(PrintStream out, Texts texts) {
		this.out = out;
		this.texts = texts;
	}

	@Override
	public void worked(int work) {
		units += work;
		if (units % EVERY == 0) {
			out.println(texts.text("progress", units));
		}
	}
}
