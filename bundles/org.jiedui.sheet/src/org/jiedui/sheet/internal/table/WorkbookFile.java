/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.layout.StampSheet;
import org.slf4j.LoggerFactory;

/** A workbook whose parts were inspected before. */
final class WorkbookFile implements TableFile {

	private final Refusal refusal;
	private final ReadableWorkbook workbook;
	private final List<Table> tables;
	private final Optional<Stamp> stamp;

	WorkbookFile(Path file, Limits limits) throws SheetRefusedException {
		refusal = new Refusal(file);
		WorkbookInspection inspection = new WorkbookInspection(file, limits);
		inspection.run();
		workbook = open(file);
		WorkbookCells cells = new WorkbookCells(workbook.isDate1904());
		stamp = readStamp();
		tables = workbook.getSheets().filter(sheet -> !StampSheet.NAME.equals(sheet.getName()))
				.<Table>map(sheet -> new WorkbookTable(sheet, inspection.sheet(sheet.getId()), cells, refusal)).toList();
		if (tables.isEmpty()) {
			close();
			throw refusal.of(Reason.NO_TABLE, Messages.noSheets, null);
		}
	}

	/** Without styles there are no formats, and the library insists on them. */
	private ReadableWorkbook open(Path file) throws SheetRefusedException {
		Optional<ReadableWorkbook> formatted = attempt(file, true);
		return formatted.isPresent() ? formatted.get() : attempt(file, false).orElseThrow(() -> refusal.damaged(null));
	}

	/** The library tells of a damaged workbook by exceptions of any kind. */
	private static Optional<ReadableWorkbook> attempt(Path file, boolean formats) {
		try {
			return Optional.of(new ReadableWorkbook(file.toFile(), new ReadingOptions(formats, true)));
		} catch (IOException | RuntimeException broken) {
			LoggerFactory.getLogger(WorkbookFile.class).debug("No workbook: {}", file, broken);
			return Optional.empty();
		}
	}

	/** A damaged stamp makes the workbook one like any other. */
	private Optional<Stamp> readStamp() {
		try {
			return StampSheet.read(workbook);
		} catch (IOException | RuntimeException damaged) {
			LoggerFactory.getLogger(WorkbookFile.class).debug("A damaged stamp", damaged);
			return Optional.empty();
		}
	}

	@Override
	public Optional<Stamp> stamp() {
		return stamp;
	}

	@Override
	public List<Table> tables() {
		return tables;
	}

	@Override
	public void close() {
		try {
			workbook.close();
		} catch (IOException e) {
			LoggerFactory.getLogger(WorkbookFile.class).warn("A workbook could not be closed", e);
		}
	}

	/** One sheet. */
	private record WorkbookTable(Sheet sheet, Optional<SheetSurvey> survey, WorkbookCells cells, Refusal refusal) implements Table {

		@Override
		public String name() {
			return sheet.getName() == null ? "" : sheet.getName();
		}

		@Override
		public boolean hidden() {
			return sheet.getVisibility() != SheetVisibility.VISIBLE;
		}

		@Override
		public int size() {
			return survey.map(SheetSurvey::rows).orElse(0);
		}

		@Override
		public List<Merge> merges() {
			return survey.map(SheetSurvey::merges).orElse(List.of());
		}

		@Override
		public RowSource rows() throws SheetRefusedException {
			if (survey.isEmpty()) {
				throw refusal.damaged(null);
			}
			return new WorkbookRows(sheet, cells, refusal);
		}
	}
}
