/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.internal.conversion.CellConversion;
import org.jiedui.sheet.internal.conversion.ColumnContext;
import org.jiedui.sheet.internal.conversion.Conversions;
import org.jiedui.sheet.internal.conversion.HomonymException;
import org.jiedui.sheet.internal.conversion.Reading;
import org.jiedui.sheet.internal.table.Cell;

/** Tells by the first values of a column what it can become. */
final class Sample {

	/** So many names are looked up in the books. */
	private static final int NAMES = 10;
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}\\b.*");

	private final List<Cell> cells;
	private final ValueFormat format;
	private final ReferenceResolver names;
	private final Integer year;

	/** @param cells those below the heading that are not empty */
	Sample(List<Cell> cells, ValueFormat format, ReferenceResolver names, Integer year) {
		this.cells = cells;
		this.format = format;
		this.names = names;
		this.year = year;
	}

	boolean isEmpty() {
		return cells.isEmpty();
	}

	/** Whether there are at least so many values, for a guess that is made of values alone. */
	boolean isAtLeast(int count) {
		return cells.size() >= count;
	}

	/** Which share of the values a target takes, from 0 to 1; 1 where there are none. */
	double fit(ColumnChoice choice) {
		if (choice.target().kind() != Target.Kind.FEATURE || cells.isEmpty()) {
			return 1;
		}
		CellConversion conversion = new Conversions()
				.of(new ColumnContext(choice, format, names, year == null ? null : Year.of(year), true));
		List<Cell> asked = choice.target().feature() instanceof EReference ? cells.stream().distinct().limit(NAMES).toList() : cells;
		return asked.stream().filter(cell -> isValue(conversion, cell)).count() / (double) asked.size();
	}

	private static boolean isValue(CellConversion conversion, Cell cell) {
		try {
			conversion.read(cell, new Reading());
			return true;
		} catch (HomonymException known) {
			// A name that several have is one all the same.
			return true;
		} catch (FormatException no) {
			return false;
		}
	}

	/** Whether the values are mostly numbers. */
	boolean isNumeric() {
		return !cells.isEmpty() && cells.stream().filter(cell -> cell.value() instanceof BigDecimal).count() * 2 > cells.size();
	}

	/** Whether there is a number that says nothing of its unit. */
	boolean isNumericText() {
		return cells.stream().anyMatch(cell -> cell.value() instanceof BigDecimal || cell.text().matches("[-\\d.,]+"));
	}

	/** The order of day and month in which all values can be dates, and not in the other. */
	DateOrder dates() {
		boolean firstIsDay = false;
		boolean secondIsDay = false;
		for (Cell cell : cells) {
			Matcher form = YEAR_LAST.matcher(cell.text());
			if (form.matches()) {
				firstIsDay |= Integer.parseInt(form.group(1)) > 12;
				secondIsDay |= Integer.parseInt(form.group(2)) > 12;
			}
		}
		if (firstIsDay == secondIsDay) {
			return DateOrder.UNKNOWN;
		}
		return firstIsDay ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY;
	}
}
