/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that reports become. */
public enum ReportFormat {

	/** A text document. */
	DOCX,
	/** A workbook, a sheet for each table. */
	XLSX,
	/** One page that needs no other file and can be printed. */
	HTML,
	/** Pages as they are printed; needs a font with Chinese characters on this computer. */
	PDF;

	/** The ending of file names, without the point. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of a file by its ending. */
	public static Optional<ReportFormat> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> name.endsWith("." + format.ending())).findFirst();
	}
}
