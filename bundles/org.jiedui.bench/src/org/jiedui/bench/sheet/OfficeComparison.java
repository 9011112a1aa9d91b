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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A workbook coming into books, against LibreOffice that opens the same workbook without a window and saves it as its own kind. Once each: a report,
 * not a measure. Where there is no LibreOffice it says so and measures nothing.
 */
@Component(service = Suite.class)
public final class OfficeComparison implements Suite {

	private static final String NAME = "ledger.office";
	private static final double GOAL = 1;
	private static final int ROWS = 100_000;
	private static final int FEW = 20_000;
	private static final int PATIENCE_MINUTES = 5;
	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

	private final WorkspaceService workspaces;
	private final TableImporter sheets;

	/**
	 * @param workspaces opens books as the product does
	 * @param sheets is compared
	 */
	@Activate
	public OfficeComparison(@Reference WorkspaceService workspaces, @Reference TableImporter sheets) {
		this.workspaces = workspaces;
		this.sheets = sheets;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Optional<Path> office = office();
		if (office.isEmpty()) {
			System.err.println("LibreOffice is left out: there is no soffice on the path");
			return List.of();
		}
		int rows = quick ? FEW : ROWS;
		try (TemporaryFolder folder = new TemporaryFolder(); IntakeBooks books = new IntakeBooks(workspaces)) {
			Path file = folder.path().resolve("projects.xlsx");
			new ProjectTable(rows).write(file);
			double product = milliseconds(() -> books.take(sheets, file));
			double other = milliseconds(() -> convert(office.get(), file, folder.path()));
			return List.of(new Measurement(NAME, "import of " + rows + " rows, xlsx", product / other, product / other, GOAL,
					"into books on H2, against LibreOffice without a window that opens the workbook and saves it as ods, once, start included, time",
					Map.of("import ms", List.of(product), "office ms", List.of(other))));
		}
	}

	private static Optional<Path> office() {
		String path = System.getenv("PATH");
		return Stream.of((path == null ? "" : path).split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, "soffice"))
				.filter(Files::isExecutable).findFirst();
	}

	private static double milliseconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
	}

	private static void convert(Path office, Path file, Path folder) {
		try {
			Process process = new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
					"--convert-to", "ods", "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("LibreOffice did not end within " + PATIENCE_MINUTES + " minutes");
			}
			if (process.exitValue() != 0) {
				throw new IllegalStateException("LibreOffice ended with " + process.exitValue());
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while LibreOffice ran", interrupted);
		}
	}
}
