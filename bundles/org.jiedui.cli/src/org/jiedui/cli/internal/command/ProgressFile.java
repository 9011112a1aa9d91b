/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.plan.ProgressSheet;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.model.AnnualPlan;

/**
 * The sheet on which the progress of all tasks of a plan is reported: sent out as a workbook, and read back.
 *
 * @param context the workspace and the language
 */
record ProgressFile(CliContext context) {

	private static final String WORKBOOK = "xlsx";

	/** Writes the tasks in their order, with what is to be reported. */
	void write(FileExporters exporters, Path file, Session session, AnnualPlan plan) throws CliException {
		Texts texts = context.texts(ProgressFile.class);
		FileExporter exporter = exporters.of(file).filter(each -> isWorkbook(file))
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noSheet", file.getFileName())));
		try {
			ExportReport report = exporter.export(new ProgressSheet(context.workspace(), context.format()).order(session, plan, null, file),
					null);
			context.out().println(texts.text("exportedRows", report.records(), file));
		} catch (ExchangeException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
	}

	/** Reads what was reported; rows that cannot be taken are told and left. */
	ExitCode read(List<TableImporter> importers, Path file, boolean trial, String message, OutputFormat output) throws CliException {
		Texts texts = context.texts(ProgressFile.class);
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new CliException(ExitCode.FAILED, texts.text("unreadable", file));
		}
		TableImporter importer = importers.stream().filter(each -> isWorkbook(file) && each.endings().contains(WORKBOOK)).findFirst()
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noSheet", file.getFileName())));
		// The workbook itself tells of which class its rows are, and which objects they mean.
		TableOrder order = new TableOrder(context.workspace(), file, context.format().labels(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), trial, message);
		return new TableImport(importer, order, context).run(output);
	}

	/** Only in a workbook do rows tell which tasks they mean. */
	private static boolean isWorkbook(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + WORKBOOK);
	}
}
