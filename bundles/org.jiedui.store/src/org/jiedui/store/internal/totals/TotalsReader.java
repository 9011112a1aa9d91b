/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Total;
import org.jiedui.core.query.Totals;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.KeptTotals;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Reads the counts and sums that are kept. */
public final class TotalsReader {

	private final Connection connection;
	private final SchemaCatalog catalog;

	public TotalsReader(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#totals} has it. */
	public Totals totals(EClass type, Optional<Integer> part) throws SQLException {
		Map<Cell, Long> objects = new LinkedHashMap<>();
		Map<Cell, Map<EStructuralFeature, BigDecimal>> sums = new HashMap<>();
		for (var entry : amounts(catalog.tablesOf(type), part).entrySet()) {
			Cell cell = entry.getKey();
			Cell whole = new Cell(cell.part(), cell.type(), Cell.OBJECTS, cell.key(), cell.year());
			if (cell.equals(whole)) {
				objects.put(whole, entry.getValue().count());
			} else {
				catalog.table(cell.type()).orElseThrow().totals().sums().stream().filter(column -> column.feature().getName().equals(cell.measure()))
						.forEach(column -> sums.computeIfAbsent(whole, each -> new HashMap<>()).put(column.feature(),
								Measure.canonical(entry.getValue().total())));
			}
		}
		List<Total> totals = new ArrayList<>();
		objects.forEach((cell, count) -> {
			ClassTable table = catalog.table(cell.type()).orElseThrow();
			totals.add(new Total(cell.part(), table.type(), key(table, cell.key()), cell.year() == KeptTotals.NO_YEAR ? null : cell.year(), count,
					sums.getOrDefault(cell, Map.of())));
		});
		return new Totals(totals);
	}

	/** How many objects there are of a class and its subclasses. */
	public long objects(EClass type, Optional<Integer> part) throws SQLException {
		return amounts(catalog.tablesOf(type), part).entrySet().stream().filter(entry -> entry.getKey().measure().equals(Cell.OBJECTS))
				.mapToLong(entry -> entry.getValue().count()).sum();
	}

	/** What is kept of these classes; what is none is left out. */
	public Map<Cell, Amount> amounts(List<ClassTable> tables, Optional<Integer> part) throws SQLException {
		Map<Cell, Amount> amounts = new LinkedHashMap<>();
		if (tables.isEmpty()) {
			return amounts;
		}
		String numbers = tables.stream().map(table -> String.valueOf(table.number())).collect(Collectors.joining(", "));
		String sql = "SELECT \"part\", \"class\", \"measure\", \"key\", \"year\", \"count\", \"total\" FROM \"sys_total\" WHERE "
				+ (part.isPresent() ? "\"part\" = ? AND " : "") + "\"class\" IN (" + numbers + ") AND (\"count\" <> 0 OR \"total\" <> 0)"
				+ " ORDER BY \"part\", \"class\", \"measure\", \"key\", \"year\"";
		try (PreparedStatement statement = connection.prepareStatement(part.isPresent() ? sql : GlobalStatement.MARK + sql)) {
			if (part.isPresent()) {
				statement.setInt(1, part.get());
			}
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					amounts.put(new Cell(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), row.getInt(5)),
							new Amount(row.getLong(6), row.getBigDecimal(7)));
				}
			}
		}
		return amounts;
	}

	/** A literal that the model does not know any more reads as no value. */
	private static Object key(ClassTable table, String word) {
		Optional<Column> by = table.totals().by();
		if (by.isEmpty() || word.equals(KeptTotals.NO_KEY)) {
			return null;
		}
		EDataType type = (EDataType) by.get().feature().getEType();
		return type instanceof EEnum literals && literals.getEEnumLiteralByLiteral(word) == null ? null : EcoreUtil.createFromString(type, word);
	}
}
