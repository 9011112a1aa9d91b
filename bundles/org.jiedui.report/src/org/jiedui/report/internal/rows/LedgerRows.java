/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.sheet.BookReader;
import org.jiedui.sheet.BookRow;

/**
 * The rows of a ledger, read while a file is written, and totals after them.
 *
 * @param order whose books, and the language
 * @param selection which rows in which order
 * @param features what is told of each
 * @param varied whether the first column tells the class of a row
 * @param sourced whether each row notes its sources, for which objects are made
 * @param totals come last
 */
public record LedgerRows(ReportOrder order, Selection selection, List<EStructuralFeature> features, boolean varied, boolean sourced, List<Row> totals)
		implements Rows {

	@Override
	public void giveTo(Taker taker) throws IOException {
		CellMaker cells = new CellMaker(order.format());
		SourceNotes notes = new SourceNotes(order.format());
		try {
			new BookReader(order.workspace(), order.format()).read(selection, features, sourced, SubMonitor.convert(order.monitor()),
					row -> taker.take(row(row, cells, notes)));
		} catch (ExchangeException refused) {
			throw new IOException(refused.getMessage(), refused);
		}
		for (Row total : totals) {
			taker.take(total);
		}
	}

	private Row row(BookRow row, CellMaker maker, SourceNotes notes) {
		List<Cell> cells = new ArrayList<>(features.size() + 1);
		if (varied) {
			cells.add(Cell.of(order.format().labels().label(row.type())));
		}
		for (EStructuralFeature feature : features) {
			cells.add(maker.cell(row, feature));
		}
		if (sourced) {
			row.object().map(notes::of).filter(found -> !found.isEmpty()).ifPresent(found -> note(cells, found));
		}
		return new Row(cells, false);
	}

	/** At the last figure, else at the last word, since notes there are read as about all of the row. */
	private static void note(List<Cell> cells, List<String> notes) {
		int place = last(cells, true);
		place = place < 0 ? last(cells, false) : place;
		if (place >= 0) {
			cells.set(place, cells.get(place).noted(notes));
		}
	}

	private static int last(List<Cell> cells, boolean figure) {
		for (int at = cells.size() - 1; at >= 0; at--) {
			if (!cells.get(at).shown().isEmpty() && (!figure || cells.get(at).value() instanceof Cell.Figure)) {
				return at;
			}
		}
		return -1;
	}
}
