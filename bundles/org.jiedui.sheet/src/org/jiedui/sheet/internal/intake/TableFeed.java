/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.TableRow;

/** The rows below the heading of a table that have anything in them, some at a time. */
final class TableFeed implements AutoCloseable {

	private final int header;
	private final FilledRows filled;
	private final RowSource rows;

	TableFeed(IntakeTable table) throws SheetRefusedException {
		header = table.recognition().headerRow();
		filled = new FilledRows(table.table().merges(), header);
		rows = table.table().rows();
	}

	/**
	 * The next rows, fewer than asked for at the end only.
	 *
	 * @throws OperationCanceledException when the monitor says so
	 */
	List<TableRow> next(int most, SubMonitor monitor) throws SheetRefusedException {
		List<TableRow> batch = new ArrayList<>();
		while (batch.size() < most) {
			TableRow row = rows.next();
			if (row == null) {
				return batch;
			}
			if (row.number() > header) {
				TableRow full = filled.fill(row);
				if (!row.isBlank()) {
					batch.add(full);
				}
			}
			if (row.number() % 100 == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		return batch;
	}

	@Override
	public void close() {
		rows.close();
	}
}
