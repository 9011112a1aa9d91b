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
import java.util.Set;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.ExportReport;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;

/**
 * The sheet on which the progress of all tasks of a plan is reported: sent out as a workbook, and read back.
 *
 * @param context the workspace and the language
 */
record ProgressSheet(CliContext context) {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final String WORKBOOK = "xlsx";

	/** Writes the tasks in their order, with what is to be reported. */
	void write(FileExporters exporters, Path file, Session session, AnnualPlan plan) throws CliException {
		Texts texts = context.texts(ProgressSheet.class);
		FileExporter exporter = exporters.of(file).filter(each -> isWorkbook(file))
				.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noSheet", file.getFileName())));
		List<String> columns = List.of(P.getPlanTask_Name().getName(), P.getPlanTask_Responsible().getName(), P.getPlanTask_Due().getName(),
				P.getPlanTask_Progress().getName(), P.getPlanTask_State().getName(), P.getElement_Remarks().getName());
		List<ObjectId> tasks = PlanTasks.of(plan).stream().map(session::id).flatMap(Optional::stream).toList();
		RowChoice rows = RowChoice.of(Query.of(P.getPlanTask()).within(session.id(plan).orElseThrow())).columns(columns).listing(tasks);
		try {
			ExportReport report = exporter.export(new ExportOrder(context.workspace(), file, context.format())
					.within(Set.of(session.id(plan.getProgramme()).orElseThrow())).only(rows), null);
			context.out().println(texts.text("exportedRows", report.records(), file));
		} catch (ExchangeException refused) {
			throw new CliException(ExitCode.FAILED, refused.getMessage());
		}
	}

	/** Reads what was reported; rows that cannot be taken are told and left. */
	ExitCode read(List<TableImporter> importers, Path file, boolean trial, String message, OutputFormat output) throws CliException {
		Texts texts = context.texts(ProgressSheet.class);
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
