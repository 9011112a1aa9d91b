/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.SystemCatalog;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;

/**
 * Lists the systems of indicators, and tells what is wrong with those that cannot be used.
 *
 * @param catalog all of them
 * @param context the streams, the language
 */
record SystemList(SystemCatalog catalog, CliContext context) {

	ExitCode write(OutputFormat output) throws IOException {
		Texts texts = context.texts(SystemList.class);
		String language = context.format().labels().language();
		List<Column> columns = List.of(Column.text("system", texts.text("system")), Column.text("edition", texts.text("edition")),
				Column.text("label", texts.text("label")), Column.number("full", texts.text("full")), Column.number("indicators", texts.text("indicators")),
				Column.text("grades", texts.text("grades")));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (IndicatorSystem system : catalog.all()) {
				String full = system.full().toPlainString();
				rows.row(List.of(Cell.of(system.id()), Cell.of(system.edition()), Cell.of(system.label().in(language)), new Cell(full, full, system.full()),
						Cell.of(system.scored().size()), Cell.of(system.grades().stream()
								.map(grade -> grade.label().in(language) + " " + grade.from().toPlainString()).collect(Collectors.joining(", ")))));
			}
		}
		catalog.complaints().forEach(context.err()::println);
		return catalog.complaints().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
	}
}
