/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.PartialDate;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.KeptTotals;

/**
 * What one object adds to the numbers that are kept of its class.
 *
 * @param key by which it is kept apart
 * @param year by which it is kept apart
 * @param numbers of the features that are added up, null for none
 */
record Contribution(String key, int year, List<BigDecimal> numbers) {

	/** What a statement selects to read it from the table {@code t}, after the key of the row. */
	static String selected(ClassTable table) {
		StringBuilder columns = new StringBuilder(", " + table.totals().keySql() + ", " + table.totals().yearSql());
		table.totals().sums().forEach(column -> columns.append(", t.").append(column.name()));
		return columns.toString();
	}

	/** Reads what {@link #selected} selects. */
	static Contribution read(ClassTable table, ResultSet row) throws SQLException {
		List<BigDecimal> numbers = new ArrayList<>();
		for (int index = 0; index < table.totals().sums().size(); index++) {
			numbers.add(row.getBigDecimal(index + 4));
		}
		return new Contribution(row.getString(2), row.getInt(3), numbers);
	}

	/** That of a new object with these values. */
	static Contribution of(ClassTable table, Map<EStructuralFeature, Object> values) {
		KeptTotals totals = table.totals();
		Function<Column, Object> value = column -> column.orDefault(values.get(column.feature()));
		List<BigDecimal> numbers = new ArrayList<>();
		totals.sums().forEach(column -> numbers.add(number(column, value.apply(column))));
		return new Contribution(totals.by().map(column -> key(column, value.apply(column))).orElse(KeptTotals.NO_KEY),
				totals.year().map(column -> year(value.apply(column))).orElse(KeptTotals.NO_YEAR), numbers);
	}

	/** That of the same object after some of its values were changed to these. */
	Contribution changed(ClassTable table, Map<EStructuralFeature, Object> values) {
		KeptTotals totals = table.totals();
		Contribution then = of(table, values);
		List<BigDecimal> mixed = new ArrayList<>();
		for (int index = 0; index < numbers.size(); index++) {
			mixed.add((values.containsKey(totals.sums().get(index).feature()) ? then : this).numbers.get(index));
		}
		boolean otherKey = totals.by().filter(column -> values.containsKey(column.feature())).isPresent();
		boolean otherYear = totals.year().filter(column -> values.containsKey(column.feature())).isPresent();
		return new Contribution(otherKey ? then.key : key, otherYear ? then.year : year, mixed);
	}

	/** Tells the numbers that the object adds to, and how much. */
	void each(ClassTable table, ObjectId id, BiConsumer<Cell, Amount> target) {
		target.accept(new Cell(id.part(), table.number(), Cell.OBJECTS, key, year), new Amount(1, BigDecimal.ZERO));
		for (int index = 0; index < numbers.size(); index++) {
			if (numbers.get(index) != null) {
				String measure = table.totals().sums().get(index).feature().getName();
				target.accept(new Cell(id.part(), table.number(), measure, key, year), new Amount(1, numbers.get(index)));
			}
		}
	}

	private static String key(Column column, Object value) {
		return value == null ? KeptTotals.NO_KEY : String.valueOf(column.type().encode(value, 0));
	}

	private static int year(Object value) {
		return switch (value) {
			case LocalDate day -> day.getYear();
			case PartialDate date -> date.year();
			case Number year -> year.intValue();
			case null, default -> KeptTotals.NO_YEAR;
		};
	}

	private static BigDecimal number(Column column, Object value) {
		Object stored = value == null ? null : column.type().encode(value, 0);
		return switch (stored) {
			case null -> null;
			case BigDecimal number -> number;
			default -> new BigDecimal(stored.toString());
		};
	}
}
