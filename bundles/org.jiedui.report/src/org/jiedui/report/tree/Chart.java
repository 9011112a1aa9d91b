/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Numbers of one unit as bars.
 *
 * @param caption what it shows
 * @param unit of all numbers
 * @param bars in their order
 */
public record Chart(String caption, String unit, List<Bar> bars) implements Block {

	public Chart {
		Objects.requireNonNull(caption, "caption");
		Objects.requireNonNull(unit, "unit");
		bars = List.copyOf(bars);
	}

	/**
	 * One number.
	 *
	 * @param label what it is the number of
	 * @param value how long the bar is, not negative
	 * @param shown the number as people read it
	 */
	public record Bar(String label, BigDecimal value, String shown) {

		public Bar {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(shown, "shown");
			if (value.signum() < 0) {
				throw new IllegalArgumentException("A bar shorter than nothing: " + label);
			}
		}
	}
}
