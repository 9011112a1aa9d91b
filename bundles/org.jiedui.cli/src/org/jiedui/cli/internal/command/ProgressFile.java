/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

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
import org.jiedui.core.workspace.ObjectId;
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

	/**
	 * Reads what was reported. Rows that cannot be taken are told; as long as there is one, nothing is taken.
	 *
	 * @param plans of which progress is reported
	 * @return {@link ExitCode#FINDINGS} where rows cannot be taken
	 */
	ExitCode read(List<TableImporter> importers, Path file, Collection<ObjectId> plans, boolean trial, String message, OutputFormat output)
			throws CliException {
		Texts texts = context.texts(ProgressFile.class);
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new CliException(ExitCode.FAILED, texts.text("unreadable", file));
		}
		TableImporter importer = importers.stream().filter(each -> isWorkbook(file) && each.endings().contains(WORKBOOK)).findFirst()
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noSheet", file.getFileName())));
		ProgressSheet sheet = new ProgressSheet(context.workspace(), context.format());
		List<String> refusals = refusals(sheet, importer, file, plans);
		if (!refusals.isEmpty()) {
			refusals.forEach(context.err()::println);
			context.err().println(texts.text("sheetRefused", file.getFileName()));
			return ExitCode.FINDINGS;
		}
		return new TableImport(importer, sheet.order(file, trial, message), context).run(output);
	}

	private static List<String> refusals(ProgressSheet sheet, TableImporter importer, Path file, Collection<ObjectId> plans) throws CliException {
		try {
			return sheet.look(importer, file, plans, null).refusals();
		} catch (ExchangeException wrong) {
			throw new CliException(ExitCode.FAILED, wrong.getMessage());
		}
	}

	/** Only in a workbook do rows tell which tasks they mean. */
	private static boolean isWorkbook(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + WORKBOOK);
	}
}
