/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiedui.sheet.SheetRefusedException;

/** The rows of a sheet. */
final class WorkbookRows implements RowSource {

	private final WorkbookCells cells;
	private final Refusal refusal;
	private final Stream<Row> stream;
	private final Iterator<Row> rows;

	WorkbookRows(Sheet sheet, WorkbookCells cells, Refusal refusal) throws SheetRefusedException {
		this.cells = cells;
		this.refusal = refusal;
		try {
			stream = sheet.openStream();
			rows = stream.iterator();
		} catch (IOException | RuntimeException broken) {
			throw refusal.damaged(broken);
		}
	}

	@Override
	public TableRow next() throws SheetRefusedException {
		try {
			return rows.hasNext() ? row(rows.next()) : null;
		} catch (RuntimeException broken) {
			// The library tells of a damaged sheet by exceptions of any kind.
			throw refusal.damaged(broken);
		}
	}

	private TableRow row(Row row) {
		List<Cell> read = new ArrayList<>(row.getCellCount());
		for (int column = 0; column < row.getCellCount(); column++) {
			read.add(cells.cell(row.getCell(column)));
		}
		return new TableRow(row.getRowNum(), read);
	}

	@Override
	public void close() {
		stream.close();
	}
}
