/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jiedui.core.query.Measure;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.totals.Amount;
import org.jiedui.store.internal.totals.Cell;
import org.jiedui.store.internal.totals.Recount;
import org.jiedui.store.internal.totals.TotalsReader;

/** The counts and sums that are kept are those of the rows. */
final class TotalsCheck implements StoreCheck {

	@Override
	public String id() {
		return "totals";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		TotalsReader reader = new TotalsReader(tables.connection(), tables.catalog());
		for (ClassTable table : tables.catalog().tables()) {
			Map<Cell, Amount> kept = reader.amounts(List.of(table), Optional.empty());
			Map<Cell, Amount> counted = counted(tables, table);
			Set<Cell> cells = new LinkedHashSet<>(kept.keySet());
			cells.addAll(counted.keySet());
			for (Cell cell : cells) {
				Amount said = kept.getOrDefault(cell, Amount.NONE);
				Amount actual = counted.getOrDefault(cell, Amount.NONE);
				if (!said.isSame(actual)) {
					findings.add(0, Messages.total, table.type().getName(), String.valueOf(cell.part()), name(cell), String.valueOf(said.count()),
							text(said.total()), String.valueOf(actual.count()), text(actual.total()));
				}
			}
		}
	}

	private static Map<Cell, Amount> counted(Tables tables, ClassTable table) throws SQLException {
		Map<Cell, Amount> counted = new LinkedHashMap<>();
		try (PreparedStatement statement = new Recount(tables.catalog().dialect(), table).prepare(tables.connection(), GlobalStatement.MARK);
				ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				counted.put(new Cell(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), row.getInt(5)),
						new Amount(row.getLong(6), row.getBigDecimal(7)));
			}
		}
		return counted;
	}

	/** What tells the number from others of the class. */
	private static String name(Cell cell) {
		List<String> words = new ArrayList<>();
		if (!cell.measure().equals(Cell.OBJECTS)) {
			words.add(cell.measure());
		}
		if (!cell.key().isEmpty()) {
			words.add(cell.key());
		}
		if (cell.year() != 0) {
			words.add(String.valueOf(cell.year()));
		}
		return words.isEmpty() ? "-" : String.join(" ", words);
	}

	private static String text(BigDecimal total) {
		return Measure.canonical(total).toPlainString();
	}
}
