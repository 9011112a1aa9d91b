/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.LedgerColumn;

/** Tests the cells of one column in memory. */
final class ConditionTest {

	private final LedgerColumn column;

	ConditionTest(LedgerColumn column) {
		this.column = column;
	}

	Predicate<EObject> of(CellCondition condition) {
		return switch (condition) {
			case CellCondition.Contains contains -> contains(contains.words().toLowerCase(Locale.ROOT));
			case CellCondition.Empty empty -> row -> (column.value(row) == null) == empty.empty();
			case CellCondition.NumberRange range -> row -> within(range, CellNumber.of(column.value(row)));
			case CellCondition.DateRange range -> row -> within(range, CellDate.earliest(column.value(row)));
			case CellCondition.OneOf one -> row -> oneOf(one, row);
			case CellCondition.AnyOf any -> anyOf(any.conditions().stream().map(this::of).toList());
			case CellCondition.Not not -> of(not.condition()).negate();
		};
	}

	/** Each different value is tested once: to compose the title of an object for each row that names it takes long. */
	private Predicate<EObject> contains(String words) {
		Map<Object, Boolean> known = new HashMap<>();
		return row -> {
			Object value = column.value(row);
			return value != null && known.computeIfAbsent(value, same -> column.text(row).toLowerCase(Locale.ROOT).contains(words));
		};
	}

	private boolean oneOf(CellCondition.OneOf one, EObject row) {
		Object value = column.value(row);
		return value == null ? one.empty() : one.values().contains(value instanceof EObject ? column.text(row) : value);
	}

	private static Predicate<EObject> anyOf(List<Predicate<EObject>> tests) {
		return row -> tests.stream().anyMatch(test -> test.test(row));
	}

	private static boolean within(CellCondition.NumberRange range, BigDecimal number) {
		if (number == null) {
			return false;
		}
		int low = range.from() == null ? 1 : number.compareTo(range.from());
		int high = range.to() == null ? -1 : number.compareTo(range.to());
		return (low > 0 || low == 0 && range.fromIncluded()) && (high < 0 || high == 0 && range.toIncluded());
	}

	private static boolean within(CellCondition.DateRange range, LocalDate date) {
		return date != null && (range.from() == null || !date.isBefore(range.from())) && (range.to() == null || !date.isAfter(range.to()));
	}
}
