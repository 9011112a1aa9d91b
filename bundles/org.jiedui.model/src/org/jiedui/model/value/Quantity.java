/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.math.BigDecimal;
import java.util.Objects;

import org.jiedui.model.Qualifier;

/**
 * A count or measure, with the qualifier under which it was stated. The unit is that of the feature (annotation {@code unit}) or of the
 * figure that holds it; quantities of different units, such as 人 and 人次, are never added.
 *
 * @param number the value, without trailing zeros after the point, never null
 * @param qualifier how exact the value is, never null
 */
public record Quantity(BigDecimal number, Qualifier qualifier) implements Qualified, Comparable<Quantity> {

	public Quantity {
		number = canonical(number);
		Objects.requireNonNull(qualifier, "qualifier");
	}

	/** An exact whole number. */
	public static Quantity of(long value) {
		return new Quantity(BigDecimal.valueOf(value), Qualifier.EXACT);
	}

	/** A whole number under a qualifier. */
	public static Quantity of(long value, Qualifier qualifier) {
		return new Quantity(BigDecimal.valueOf(value), qualifier);
	}

	/**
	 * Reads the canonical form, such as {@code 12.5}, {@code 600余} or {@code 不少于2}.
	 *
	 * @param text may be null or blank
	 * @return null when there is no text
	 * @throws NumberFormatException if the text is no number
	 */
	public static Quantity parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		QualifiedText.Parsed parsed = QualifiedText.parse(text);
		return new Quantity(parsed.number(), parsed.qualifier());
	}

	@Override
	public Quantity withNumber(BigDecimal value) {
		return new Quantity(value, qualifier);
	}

	@Override
	public int compareTo(Quantity other) {
		int order = number.compareTo(other.number);
		return order != 0 ? order : qualifier.compareTo(other.qualifier);
	}

	/** The canonical form, which {@link #parse} reads. */
	@Override
	public String toString() {
		return QualifiedText.format(this);
	}

	/** Equal numbers get equal records, however many zeros they were written with. */
	static BigDecimal canonical(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
