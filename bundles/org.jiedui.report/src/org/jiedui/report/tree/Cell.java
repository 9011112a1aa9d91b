/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What stands in one place of a table.
 *
 * @param value what it is
 * @param notes footnotes, such as the source of a figure
 */
public record Cell(Value value, List<String> notes) {

	/** Nothing at all. */
	public static final Cell EMPTY = new Cell(new Words(""), List.of());

	public Cell {
		Objects.requireNonNull(value, "value");
		notes = List.copyOf(notes);
	}

	/** A text. */
	public static Cell of(String text) {
		return text == null || text.isEmpty() ? EMPTY : new Cell(new Words(text), List.of());
	}

	/** A number as it is shown. */
	public static Cell of(BigDecimal number, String shown) {
		return of(number, () -> shown);
	}

	/** A number; how it is shown is asked only where somebody reads it. */
	public static Cell of(BigDecimal number, Supplier<String> text) {
		return new Cell(new Figure(number, text), List.of());
	}

	/** A day; how it is shown is asked only where somebody reads it. */
	public static Cell of(LocalDate date, Supplier<String> text) {
		return new Cell(new Day(date, text), List.of());
	}

	/** The same with footnotes. */
	public Cell noted(List<String> further) {
		return further.isEmpty() ? this : new Cell(value, further);
	}

	/** What people read, never null. */
	public String shown() {
		return value.shown();
	}

	/** Something of a type, which a workbook keeps. */
	public sealed interface Value {

		/** What people read, never null. */
		String shown();
	}

	/** A text. */
	public record Words(String shown) implements Value {

		public Words {
			Objects.requireNonNull(shown, "shown");
		}
	}

	/**
	 * A number.
	 *
	 * @param number in the unit of the column
	 * @param text what people read, always the same
	 */
	public record Figure(BigDecimal number, Supplier<String> text) implements Value {

		public Figure {
			Objects.requireNonNull(number, "number");
			Objects.requireNonNull(text, "text");
		}

		@Override
		public String shown() {
			return text.get();
		}
	}

	/**
	 * A day.
	 *
	 * @param date the day itself
	 * @param text what people read, always the same
	 */
	public record Day(LocalDate date, Supplier<String> text) implements Value {

		public Day {
			Objects.requireNonNull(date, "date");
			Objects.requireNonNull(text, "text");
		}

		@Override
		public String shown() {
			return text.get();
		}
	}
}
