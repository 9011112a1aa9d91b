/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A workbook of projects coming into books, against reading its cells and writing its rows by hand. */
@Component(service = Suite.class)
public final class LedgerImport implements Suite {

	private static final String NAME = "ledger.import";
	private static final double GOAL = 2;
	private static final int ROWS = 100_000;
	private static final int FEW = 20_000;

	private final WorkspaceService workspaces;
	private final TableImporter sheets;

	/**
	 * @param workspaces opens books as the product does
	 * @param sheets is measured
	 */
	@Activate
	public LedgerImport(@Reference WorkspaceService workspaces, @Reference TableImporter sheets) {
		this.workspaces = workspaces;
		this.sheets = sheets;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		int rows = quick ? FEW : ROWS;
		List<IntakeBooks> used = new ArrayList<>();
		try (TemporaryFolder folder = new TemporaryFolder()) {
			Path file = folder.path().resolve("projects.xlsx");
			new ProjectTable(rows).write(file);
			return List.of(new Interleaved().run(() -> {
				IntakeBooks books = fresh(used);
				return () -> take(books, file, rows);
			}, () -> {
				PlainIntake plain = new PlainIntake(fresh(used));
				return () -> plain.run(file);
			}, 1, quick ? 3 : 5).measurement(NAME, "import of " + rows + " rows, xlsx, H2", GOAL,
					"recognised, matched, in one commit with history, against fastexcel and a plain JDBC batch of the rows, time", "import", "plain"));
		} finally {
			used.forEach(IntakeBooks::close);
		}
	}

	/** Books of their own for each run; those of the run before go. */
	private IntakeBooks fresh(List<IntakeBooks> used) {
		used.forEach(IntakeBooks::close);
		used.clear();
		IntakeBooks books = new IntakeBooks(workspaces);
		used.add(books);
		return books;
	}

	private void take(IntakeBooks books, Path file, int rows) {
		TableReport report = books.take(sheets, file);
		if (report.count(Kind.ADDED) != rows) {
			throw new IllegalStateException("Not all came in: " + report.counts());
		}
	}
}
