/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jiedui.core.internal.metric.declared.Reach.Family;
import org.jiedui.core.internal.metric.declared.Reach.Kind;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Sum;

/**
 * Which figures are added, and which number stands for those that are not. Figures are only seen together when they are of the same kind and basis;
 * of those of single years the newest year counts, of those that may include each other the largest.
 *
 * @param thisYear later years do not count while there is an earlier one
 */
record Adding(int thisYear) {

	private static final Comparator<Statement> BY_LARGEST = Comparator.comparing((Statement each) -> each.largest().number())
			.thenComparing(each -> each.reach().end(), Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(each -> each.reach().since(), Comparator.nullsFirst(Comparator.naturalOrder()));
	private static final Comparator<Family> ORDER = Comparator.comparing(Family::kind)
			.thenComparing(Family::basis, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(family -> Objects.toString(family.literal()));

	/** One number for each kind and basis: years first, then periods, cumulative figures, and those without a year. */
	List<Outcome> outcomes(List<Statement> statements) {
		Map<Family, List<Statement>> families = new TreeMap<>(ORDER);
		families.putAll(statements.stream().collect(Collectors.groupingBy(each -> each.reach().family())));
		return families.entrySet().stream().map(family -> outcome(family.getKey().kind(), family.getValue())).toList();
	}

	/** The number that other figures of the same objects make: those with what the reach of a number includes. */
	Optional<Qualified> beside(Reach reach, List<Statement> statements) {
		List<Statement> included = statements.stream().filter(each -> reach.includes(each.reach())).toList();
		return included.isEmpty() ? Optional.empty() : Optional.of(figure(included));
	}

	private Outcome outcome(Kind kind, List<Statement> family) {
		if (kind == Kind.YEAR) {
			return ofYears(family);
		}
		Reach reach = family.stream().max(BY_LARGEST).orElseThrow().reach();
		return new Outcome(reach, figure(family), entries(family), null, null);
	}

	private Outcome ofYears(List<Statement> family) {
		TreeMap<Integer, List<Statement>> years = family.stream()
				.collect(Collectors.groupingBy(each -> each.reach().since(), TreeMap::new, Collectors.toList()));
		Integer newest = years.floorKey(thisYear) == null ? years.firstKey() : years.floorKey(thisYear);
		List<Statement> ofYear = years.get(newest);
		Collection<List<Statement>> known = years.headMap(newest, true).values();
		boolean several = known.size() > 1;
		return new Outcome(ofYear.getFirst().reach(), figure(ofYear), entries(ofYear), several ? years.firstKey() : null,
				several ? sum(known.stream().map(Adding::figure).toList()) : null);
	}

	private static long entries(List<Statement> statements) {
		return statements.stream().mapToLong(Statement::entries).sum();
	}

	/** Of figures that may be seen together, and of one year where they are of years. */
	static Qualified figure(List<Statement> statements) {
		return statements.getFirst().reach().adds() ? sum(statements.stream().map(Statement::sum).toList())
				: statements.stream().max(BY_LARGEST).orElseThrow().largest();
	}

	private static Qualified sum(List<Qualified> figures) {
		Sum sum = new Sum();
		figures.forEach(sum::add);
		return figures.getFirst() instanceof Money ? sum.money() : sum.quantity();
	}
}
