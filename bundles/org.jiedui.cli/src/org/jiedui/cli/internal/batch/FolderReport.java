/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.cli.spi.ExitCode;

/**
 * For scripts: the result of line 3 becomes the file {@code 3.out}, its sentences {@code 3.err}; when both are whole, a line with number and
 * exit code is printed.
 */
public final class FolderReport implements BatchReport {

	private final Path folder;
	private final PrintStream out;

	/**
	 * @param folder takes the files, is made when there is none; files of the same names are overwritten
	 * @param out takes the lines
	 * @throws IOException if the folder cannot be made
	 */
	public FolderReport(Path folder, PrintStream out) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.out = out;
	}

	@Override
	public ExitCode report(BatchLine line, LineRun command) throws IOException {
		ExitCode code;
		try (PrintStream result = file(line, "out"); PrintStream sentences = file(line, "err")) {
			code = command.run(result, sentences);
		}
		out.print(line.number() + " " + code.number() + "\n");
		out.flush();
		return code;
	}

	private PrintStream file(BatchLine line, String ending) throws IOException {
		OutputStream file = Files.newOutputStream(folder.resolve(line.number() + "." + ending));
		return new PrintStream(file, false, StandardCharsets.UTF_8);
	}
}
