/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.util.Objects;

/**
 * The unit of a figure, by the symbol that offices write: 人, 人次, 户, 亩, 场. Units are not converted into each other.
 *
 * @param symbol the symbol, never blank
 */
public record Unit(String symbol) implements Comparable<Unit> {

	/** Persons, each counted once. */
	public static final Unit PERSONS = new Unit("人");
	/** Person-times: a person counts each time. */
	public static final Unit PERSON_TIMES = new Unit("人次");
	/** Yuan. */
	public static final Unit YUAN = new Unit("CNY");

	public Unit {
		if (Objects.requireNonNull(symbol, "symbol").isBlank()) {
			throw new IllegalArgumentException("A unit needs a symbol");
		}
	}

	/**
	 * @param text may be null or blank
	 * @return null when there is no text
	 */
	public static Unit parse(String text) {
		return text == null || text.isBlank() ? null : new Unit(text.strip());
	}

	@Override
	public int compareTo(Unit other) {
		return symbol.compareTo(other.symbol);
	}

	@Override
	public String toString() {
		return symbol;
	}
}
