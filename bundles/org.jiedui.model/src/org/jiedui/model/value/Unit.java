/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

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

	private static final Map<String, Integer> MONEY = Map.of("CNY", 0, "元", 0, "万元", 4, "亿元", 8);

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

	/** How many decimal places an amount in this unit is shorter than one in yuan; empty where the unit is none of money. */
	public OptionalInt yuanPlaces() {
		return MONEY.containsKey(symbol) ? OptionalInt.of(MONEY.get(symbol)) : OptionalInt.empty();
	}

	/** Whether what is counted in this unit can be told in another: it is the same, or both are money. */
	public boolean counts(Unit other) {
		return equals(other) || yuanPlaces().isPresent() && other.yuanPlaces().isPresent();
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
