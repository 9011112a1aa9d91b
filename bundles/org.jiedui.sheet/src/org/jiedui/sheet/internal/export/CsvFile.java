/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.SubMonitor;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.sheet.internal.layout.CellContent;
import org.jiedui.sheet.internal.layout.FormulaGuard;
import org.jiedui.sheet.internal.layout.SheetColumn;

/**
 * Writes rows as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it. What a workbook hides comes last. A text that a spreadsheet would
 * take for a formula is guarded.
 */
final class CsvFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final ValueFormat format;

	CsvFile(ValueFormat format) {
		this.format = format;
	}

	/** Writes the rows of a plan; the stream is flushed and stays open. */
	void write(OutputStream out, SheetPlan plan, SubMonitor progress) throws IOException, ExchangeException {
		List<SheetColumn> columns = plan.layout().hiddenLast().columns();
		RowCells cells = new RowCells(format);
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(columns.stream().map(column -> FormulaGuard.guard(column.heading())).toList());
		plan.rows().to(row -> {
			List<String> record = new ArrayList<>(columns.size());
			for (SheetColumn column : columns) {
				CellContent content = cells.content(column, row);
				record.add(content instanceof CellContent.Text text ? FormulaGuard.guard(text.text()) : content.plain());
			}
			printer.printRecord(record);
		}, progress);
		printer.flush();
	}
}
