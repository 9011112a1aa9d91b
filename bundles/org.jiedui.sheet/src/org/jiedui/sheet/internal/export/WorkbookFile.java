/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.dhatim.fastexcel.Workbook;
import org.eclipse.core.runtime.SubMonitor;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.sheet.internal.layout.SheetNames;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.layout.StampSheet;

/** Writes a workbook: sheets with rows, then one with notes, and two that nobody sees. */
final class WorkbookFile {

	private static final String APPLICATION = "Jiedui";
	private static final String VERSION = "1.0";

	private final ValueFormat format;
	private final ChoiceLists lists;
	private final NotesSheet notes;
	private final SheetNames sheetNames = new SheetNames();
	private final List<Stamp.Sheet> sheets = new ArrayList<>();

	/** @param masked what is masked in the workbook, as people call it; empty where nothing is */
	WorkbookFile(ValueFormat format, ReferenceNames names, List<String> masked) {
		this.format = format;
		lists = new ChoiceLists(format, names);
		notes = new NotesSheet(format, masked);
		List.of(StampSheet.NAME, ChoiceLists.SHEET, notes.title()).forEach(sheetNames::unique);
	}

	/**
	 * Writes all.
	 *
	 * @param plans the sheets
	 * @param stamp makes the stamp of the sheets that were written
	 */
	void write(OutputStream out, SheetSource plans, Function<List<Stamp.Sheet>, Stamp> stamp, SubMonitor progress)
			throws IOException, ExchangeException {
		Workbook workbook = new Workbook(out, APPLICATION, VERSION);
		plans.giveTo(plan -> new Sheets(workbook, plan).write(progress));
		notes.write(workbook, notes.title());
		lists.write(workbook);
		StampSheet.write(workbook, stamp.apply(List.copyOf(sheets)));
		workbook.finish();
	}

	/** The rows of a plan, in as many sheets as they need. */
	private final class Sheets implements RowVisitor {

		private final Workbook workbook;
		private final SheetPlan plan;
		private final RowCells cells = new RowCells(format);
		private SheetWriter writer;

		Sheets(Workbook workbook, SheetPlan plan) {
			this.workbook = workbook;
			this.plan = plan;
		}

		void write(SubMonitor progress) throws IOException, ExchangeException {
			begin();
			plan.rows().to(this, progress);
			writer.finish();
		}

		private void begin() {
			String name = sheetNames.unique(plan.title());
			writer = new SheetWriter(workbook, name, plan.layout(), cells, lists, format);
			notes.describe(name, plan.layout(), lists);
			sheets.add(Stamp.Sheet.of(name, plan.layout()));
		}

		@Override
		public void visit(SheetRow row) throws IOException, ExchangeException {
			if (writer.isFull()) {
				writer.finish();
				begin();
			}
			writer.visit(row);
		}
	}
}
