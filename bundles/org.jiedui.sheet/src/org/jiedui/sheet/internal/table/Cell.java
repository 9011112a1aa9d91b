/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What stands in a cell. A formula counts by its result.
 *
 * @param kind what it is
 * @param value {@link String}, {@link BigDecimal}, {@link LocalDateTime} or {@link Boolean}; null for an empty cell
 * @param percent whether a number is shown as per cent
 */
public record Cell(Kind kind, Object value, boolean percent) {

	/** What can stand in a cell. */
	public enum Kind {
		EMPTY, TEXT, NUMBER, DATE, BOOLEAN,
		/** The result of a formula that failed, such as {@code #REF!}. */
		ERROR
	}

	/** Nothing. */
	public static final Cell EMPTY = new Cell(Kind.EMPTY, null, false);

	public Cell {
		Objects.requireNonNull(kind, "kind");
	}

	/** Text; a blank one is an empty cell. */
	public static Cell text(String text) {
		return text == null || text.isBlank() ? EMPTY : new Cell(Kind.TEXT, text, false);
	}

	public static Cell number(BigDecimal number, boolean percent) {
		return new Cell(Kind.NUMBER, number, percent);
	}

	public static Cell date(LocalDateTime date) {
		return new Cell(Kind.DATE, date, false);
	}

	public static Cell truth(boolean value) {
		return new Cell(Kind.BOOLEAN, value, false);
	}

	public static Cell error(String code) {
		return new Cell(Kind.ERROR, code, false);
	}

	public boolean isEmpty() {
		return kind == Kind.EMPTY;
	}

	/** As a person would read it, without blanks around; empty for an empty cell, never null. */
	public String text() {
		return switch (value) {
			case null -> "";
			case String text -> text.strip();
			case BigDecimal number when percent -> plain(number.movePointRight(2)) + "%";
			case BigDecimal number -> plain(number);
			case LocalDateTime time -> time.toLocalDate().toString();
			default -> value.toString();
		};
	}

	private static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
	}
}
