/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.math.BigDecimal;
import java.util.Objects;

import org.jiedui.model.Qualifier;

/**
 * An amount of money in yuan (CNY), with the qualifier under which it was stated. What a screen shows in 元 or 万元 is a matter of format only.
 *
 * @param number the amount in yuan, without trailing zeros after the point, never null
 * @param qualifier how exact the amount is, never null
 */
public record Money(BigDecimal number, Qualifier qualifier) implements Qualified, Comparable<Money> {

	/** No yuan at all, exactly. */
	public static final Money ZERO = Money.of(0);

	public Money {
		number = Quantity.canonical(number);
		Objects.requireNonNull(qualifier, "qualifier");
	}

	/** An exact amount in yuan. */
	public static Money of(long yuan) {
		return new Money(BigDecimal.valueOf(yuan), Qualifier.EXACT);
	}

	/** An exact amount in yuan. */
	public static Money of(BigDecimal yuan) {
		return new Money(yuan, Qualifier.EXACT);
	}

	/**
	 * Reads the canonical form, such as {@code 9500000} or {@code 35000000多}; the number is in yuan.
	 *
	 * @param text may be null or blank
	 * @return null when there is no text
	 * @throws NumberFormatException if the text is no number
	 */
	public static Money parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		QualifiedText.Parsed parsed = QualifiedText.parse(text);
		return new Money(parsed.number(), parsed.qualifier());
	}

	@Override
	public Money withNumber(BigDecimal yuan) {
		return new Money(yuan, qualifier);
	}

	@Override
	public int compareTo(Money other) {
		int order = number.compareTo(other.number);
		return order != 0 ? order : qualifier.compareTo(other.qualifier);
	}

	/** The canonical form, which {@link #parse} reads. */
	@Override
	public String toString() {
		return QualifiedText.format(this);
	}
}
