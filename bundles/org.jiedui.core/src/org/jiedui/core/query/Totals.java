/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Counts and sums that the store keeps up to date with every commit, so that it costs the same to ask for them however large the books are.
 * Immutable. Each sum is of one feature: there is no way to add up two.
 *
 * @param totals in no particular order
 */
public record Totals(List<Total> totals) {

	public Totals {
		totals = List.copyOf(totals);
	}

	/** How many objects there are. */
	public long objects() {
		return totals.stream().mapToLong(Total::objects).sum();
	}

	/** The sum of a feature that the class names in {@code totals}, exact; empty where no object has a value. */
	public Optional<BigDecimal> sum(EStructuralFeature feature) {
		return totals.stream().map(total -> total.sums().get(feature)).filter(Objects::nonNull).reduce(BigDecimal::add).map(Measure::canonical);
	}

	/** Those of one part. */
	public Totals within(int part) {
		return only(total -> total.part() == part);
	}

	/** Those of a class and its subclasses. */
	public Totals of(EClass type) {
		return only(total -> type.isSuperTypeOf(total.type()));
	}

	/** By part, the lowest first. */
	public Map<Integer, Totals> byPart() {
		return by(Total::part, Comparator.naturalOrder());
	}

	/** By year, what has none first. */
	public Map<Integer, Totals> byYear() {
		return by(Total::year, Comparator.nullsFirst(Comparator.naturalOrder()));
	}

	/** By the value of the feature that the class names in {@code totalsBy}, in no particular order; null for what has none. */
	public Map<Object, Totals> byKey() {
		return by(Total::key, (one, other) -> 0);
	}

	private Totals only(Predicate<Total> wanted) {
		return new Totals(totals.stream().filter(wanted).toList());
	}

	private <K> Map<K, Totals> by(Function<Total, K> key, Comparator<K> order) {
		Map<K, Totals> parts = new LinkedHashMap<>();
		totals.stream().map(key).distinct().sorted(order).forEach(each -> parts.put(each, only(total -> Objects.equals(key.apply(total), each))));
		return parts;
	}
}
