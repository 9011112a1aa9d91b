/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers of one unit beside each other.
 *
 * @param caption what it shows
 * @param unit of all numbers, or an empty text
 * @param shape how they are drawn
 * @param categories what the numbers of each series stand for, in their order, at least one
 * @param series at least one, each with a number for every category
 * @param notes footnotes, such as where the numbers are known from
 */
public record Chart(String caption, String unit, Shape shape, List<String> categories, List<Series> series, List<String> notes) implements Block {

	/** How a chart is drawn. */
	public enum Shape {
		/** Kinds of something: bars beneath each other, their labels before them. */
		BARS,
		/** Something that goes on: columns beside each other on an axis. */
		COLUMNS,
		/** Something that goes on in small steps: a line for each series. */
		LINES,
		/** Parts of a whole: a bar for each category that is divided among the series. */
		SHARES
	}

	public Chart {
		Objects.requireNonNull(caption, "caption");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(shape, "shape");
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		notes = List.copyOf(notes);
		if (categories.isEmpty() || series.isEmpty()) {
			throw new IllegalArgumentException("A chart of nothing: " + caption);
		}
		for (Series each : series) {
			if (each.points().size() != categories.size()) {
				throw new IllegalArgumentException("Not a number for each category: " + caption + ", " + each.label());
			}
		}
	}

	/** The largest of all numbers; 0 where none is known. */
	public BigDecimal largest() {
		return series.stream().flatMap(each -> each.points().stream()).flatMap(Optional::stream).map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	/**
	 * Numbers that belong together.
	 *
	 * @param label what they have in common; empty where a chart has but one series
	 * @param points one for each category, empty where nothing is known
	 */
	public record Series(String label, List<Optional<Point>> points) {

		public Series {
			Objects.requireNonNull(label, "label");
			points = List.copyOf(points);
		}

		/** How much it is in all. */
		public BigDecimal sum() {
			return points.stream().flatMap(Optional::stream).map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	/**
	 * One number.
	 *
	 * @param value in the unit of the chart, not negative
	 * @param shown the number as people read it
	 */
	public record Point(BigDecimal value, String shown) {

		public Point {
			Objects.requireNonNull(shown, "shown");
			if (value.signum() < 0) {
				throw new IllegalArgumentException("Less than nothing cannot be drawn: " + shown);
			}
		}
	}
}
