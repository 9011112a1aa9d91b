/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.SheetExport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects going out into a workbook, against writing the rows of a statement; and how long LibreOffice takes for such a workbook. */
@Component(service = Suite.class)
public final class LedgerExport implements Suite {

	private static final String NAME = "ledger.export";
	private static final double GOAL = 1.5;
	private static final int ROWS = 100_000;
	private static final int FEW = 20_000;
	private static final List<String> COLUMNS = List.of("code", "name", "area", "stage", "place", "budget", "plannedStart", "plannedEnd", "description");

	private final WorkspaceService workspaces;
	private final TableImporter sheets;
	private final SheetExport exporter;

	/**
	 * @param workspaces opens books as the product does
	 * @param sheets fills them
	 * @param exporter is measured
	 */
	@Activate
	public LedgerExport(@Reference WorkspaceService workspaces, @Reference TableImporter sheets, @Reference SheetExport exporter) {
		this.workspaces = workspaces;
		this.sheets = sheets;
		this.exporter = exporter;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		int rows = quick ? FEW : ROWS;
		try (IntakeBooks books = new IntakeBooks(workspaces)) {
			books.fill(sheets, rows);
			PlainExport plain = new PlainExport(books);
			Path written = books.file("written.xlsx");
			Interleaved export = new Interleaved().run(() -> () -> write(books, written), () -> () -> plain.run(books.file("plain.xlsx")), 1,
					quick ? 3 : 5);
			return List.of(export.measurement(NAME, "export of " + rows + " rows, xlsx, H2", GOAL,
					"styled, with lists to choose from, against fastexcel writing the rows of one statement, time", "export", "plain"));
		}
	}

	private void write(IntakeBooks books, Path file) {
		ExportOrder order = new ExportOrder(books.workspace(), file, new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN))
				.only(RowChoice.of(Query.of(JieduiPackage.Literals.PROJECT)).columns(COLUMNS));
		try {
			exporter.export(order, null);
		} catch (ExchangeException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
