/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.source.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figures}: lists the quantitative statements of a text. Needs no workspace. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "figures")
public final class FiguresCommand implements CliCommand {

	private final SourceFiles files;

	@Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
	private Path file;

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	/**
	 * @param sources reads the file
	 * @param figures finds the statements
	 */
	@Activate
	public FiguresCommand(@Reference Sources sources, @Reference Figures figures) {
		files = new SourceFiles(sources, figures);
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Article article = files.read(file, context);
		if (output == OutputFormat.JSON) {
			try (JsonOutput json = new JsonOutput(context.out())) {
				json.write(FigureData.of(article));
			}
			return ExitCode.SUCCESS;
		}
		try (RowWriter rows = output.writer(columns(context.texts(FiguresCommand.class)), context.out())) {
			for (Figure each : article.figures()) {
				rows.row(cells(each));
			}
		}
		return ExitCode.SUCCESS;
	}

	private static List<Column> columns(Texts texts) {
		return List.of(Column.number("index", texts.text("index")), Column.text("text", texts.text("text")), Column.number("start", texts.text("start")),
				Column.number("value", texts.text("value")), Column.text("unit", texts.text("unit")), Column.text("qualifier", texts.text("qualifier")),
				Column.text("basis", texts.text("basis")), Column.text("indicator", texts.text("indicator")), Column.text("kind", texts.text("kind")),
				Column.text("asOf", texts.text("asOf")), Column.text("duplicateOf", texts.text("duplicateOf")));
	}

	private static List<Cell> cells(Figure figure) {
		String value = figure.value().toPlainString() + (figure.high() == null ? "" : "-" + figure.high().toPlainString());
		return List.of(Cell.of(figure.index()), Cell.of(figure.text()), Cell.of(figure.start()), Cell.of(value), Cell.of(figure.unit()),
				Cell.of(figure.qualifier().code()), Cell.of(figure.basis().code()), Cell.of(figure.indicator()), Cell.of(FigureData.kind(figure)),
				Cell.of(figure.asOf() == null ? null : figure.asOf().toString()),
				Cell.of(figure.duplicateOf() == null ? null : String.valueOf(figure.duplicateOf())));
	}
}
