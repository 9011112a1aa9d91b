/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantitative statement of a text. Immutable.
 *
 * @param index its number among the figures of the text, counted from 0
 * @param text as the original writes it
 * @param start the code point of the original where it begins
 * @param end the code point of the original behind it
 * @param value the number, scaled: 1.25亿元 is 125000000
 * @param high the upper end of a range, null if it is none
 * @param unit such as {@code CNY}, {@code 人次}, {@code %}, or {@code none}
 * @param qualifier how exact it is
 * @param basis over what it counts
 * @param indicator what it is about, such as {@code consumption_sales}
 * @param kind what it is to the programme
 * @param asOf the day, month or year for which it holds; null if the text does not tell
 * @param dated the words of the text that date it, such as 去年9月; null if there are none. With no {@code asOf} these are dates without an anchor
 * @param duplicateOf the index of the figure that it repeats because the text is printed twice, or null
 * @param passage the index of the passage of the source in which it stands
 * @param readingStart where it begins in the reading
 * @param readingEnd where it ends in the reading
 */
public record Figure(int index, String text, int start, int end, BigDecimal value, BigDecimal high, String unit, Qualifier qualifier, Basis basis,
		String indicator, FigureKind kind, PartialDate asOf, String dated, Integer duplicateOf, int passage, int readingStart, int readingEnd) {

	public Figure {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(qualifier, "qualifier");
		Objects.requireNonNull(basis, "basis");
		Objects.requireNonNull(indicator, "indicator");
		Objects.requireNonNull(kind, "kind");
	}

	/** Whether it says something about the programme. */
	public boolean isResult() {
		return kind == FigureKind.FIGURE;
	}

	/** Whether it repeats another because the text is printed twice. */
	public boolean isRepetition() {
		return duplicateOf != null;
	}

	/** Whether the text dates it, but by a date that needs another one to be understood. */
	public boolean isDatedWithoutAnchor() {
		return dated != null && asOf == null;
	}
}
