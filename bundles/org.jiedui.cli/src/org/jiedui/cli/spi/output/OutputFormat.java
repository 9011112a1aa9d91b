/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The forms in which rows are written. */
public enum OutputFormat {

	/** Aligned columns for people. */
	TABLE,
	/** Comma-separated values for spreadsheets. */
	CSV,
	/** An array of objects for programs. */
	JSON;

	/** A writer of rows; the caller closes it, the stream stays open. */
	public RowWriter writer(List<Column> columns, PrintStream out) {
		return switch (this) {
			case TABLE -> new TableRows(columns, out);
			case CSV -> new CsvRows(columns, out);
			case JSON -> new JsonRows(columns, out);
		};
	}

	/** As users write it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
