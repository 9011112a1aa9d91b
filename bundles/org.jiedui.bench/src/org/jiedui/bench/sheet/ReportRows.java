/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.Reports;
import org.jiedui.report.spi.TemplateException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A report with very many rows, against writing the rows of a statement with the library alone. */
@Component(service = Suite.class)
public final class ReportRows implements Suite {

	private static final String NAME = "plan.report";
	private static final double GOAL = 2.0;
	private static final int ROWS = 100_000;
	private static final int FEW = 20_000;
	private static final String TEMPLATE = """
			{"name": {"zh": "项目", "en": "Projects"}, "content": [{"use": "ledger", "ledger": "projects", "when": "all",
			"columns": "code name area stage place budget plannedStart plannedEnd description"}]}""";

	private final WorkspaceService workspaces;
	private final TableImporter sheets;
	private final Reports reports;

	/**
	 * @param workspaces opens books as the product does
	 * @param sheets fills them
	 * @param reports is measured
	 */
	@Activate
	public ReportRows(@Reference WorkspaceService workspaces, @Reference TableImporter sheets, @Reference Reports reports) {
		this.workspaces = workspaces;
		this.sheets = sheets;
		this.reports = reports;
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
			Path template = Files.writeString(books.file("rows.json"), TEMPLATE);
			Interleaved report = new Interleaved().run(() -> () -> write(books, template), () -> () -> plain.run(books.file("plain.xlsx")), 1, quick ? 3 : 5);
			return List.of(report.measurement(NAME, "report of " + rows + " rows, xlsx, H2", GOAL,
					"template, totals and notes, against fastexcel writing the rows of one statement, time", "report", "plain"));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void write(IntakeBooks books, Path template) {
		try {
			ReportOrder order = new ReportOrder(books.workspace(), programme(books), "Bench", ReportPeriod.of(2023),
					new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN), new NullProgressMonitor());
			Reports.write(reports.compose(reports.template(template, "zh"), order), ReportFormat.XLSX, books.file("report.xlsx"));
		} catch (TemplateException | ExchangeException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static ObjectId programme(IntakeBooks books) {
		try (Session session = books.workspace().openSession()) {
			return session.id(session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst()).orElseThrow();
		}
	}
}
