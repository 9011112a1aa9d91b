/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param unit of its numbers, or an empty text
 * @param kind what stands in it
 * @param width how much room it wants beside others, in characters of Latin text
 */
public record Column(String heading, String unit, Kind kind, int width) {

	/** What stands in a column. */
	public enum Kind {
		TEXT, NUMBER, DATE
	}

	public Column {
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(kind, "kind");
		if (width < 1) {
			throw new IllegalArgumentException("A column needs room: " + heading);
		}
	}

	/** A column of words. */
	public static Column text(String heading, int width) {
		return new Column(heading, "", Kind.TEXT, width);
	}

	/** A column of numbers. */
	public static Column number(String heading, String unit) {
		return new Column(heading, unit, Kind.NUMBER, Math.max(10, heading.length() + 2));
	}

	/** Heading and unit as they stand above the column. */
	public String head(String language) {
		return head(language, "zh".equals(language) ? "" : " ");
	}

	/**
	 * Heading and unit with something between them.
	 *
	 * @param between such as a line break, where columns are narrow
	 */
	public String head(String language, String between) {
		if (unit.isEmpty() || unit.equalsIgnoreCase(heading)) {
			return heading;
		}
		return heading + between + ("zh".equals(language) ? "（" + unit + "）" : "(" + unit + ")");
	}
}
