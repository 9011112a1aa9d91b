/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.metric.declared.Reach.Family;
import org.jiedui.core.internal.metric.declared.Reach.Kind;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * What objects state of single years, as far as it can be seen together: figures of one basis, by year. What they state of longer periods,
 * cumulatively or of no year at all is not among it, since it may include what is stated of a year.
 *
 * @param literal what the figures cover as the objects say, or null
 * @param whole whether each stands for all together
 * @param adds whether the figures of a year are added up, so that they can be told apart by kinds; else the largest stands for all
 * @param years the figure of each year; that of no year, where it is asked for, has the key {@value #NO_YEAR}
 */
public record YearlyFigures(Object literal, boolean whole, boolean adds, SortedMap<Integer, Qualified> years) {

	/** Stands for no year. */
	public static final int NO_YEAR = 0;

	/**
	 * What the database tells, one for each basis.
	 *
	 * @param figure whose values are added up
	 */
	public static List<YearlyFigures> of(StoredStatements source, MetricTraits metric, Ledger ledger, EStructuralFeature figure) {
		Map<Family, List<Statement>> families = source.of(metric, ledger, Optional.of(figure)).stream()
				.filter(each -> each.reach().kind() == Kind.YEAR).collect(Collectors.groupingBy(each -> each.reach().family()));
		List<YearlyFigures> all = new ArrayList<>();
		families.entrySet().stream().sorted(Comparator.comparing(each -> Objects.toString(each.getKey()))).forEach(family -> {
			TreeMap<Integer, Qualified> years = new TreeMap<>();
			family.getValue().stream().collect(Collectors.groupingBy(each -> each.reach().since()))
					.forEach((year, statements) -> years.put(year, Adding.figure(statements)));
			all.add(new YearlyFigures(family.getKey().literal(), family.getKey().basis() == Basis.WHOLE,
					family.getValue().getFirst().reach().adds(), years));
		});
		return all;
	}

	/**
	 * What is added up, of single years and of no year at all: single events, none of which includes another whenever it was.
	 *
	 * @param figure whose values are added up
	 */
	public static List<YearlyFigures> ofAnyTime(StoredStatements source, MetricTraits metric, Ledger ledger, EStructuralFeature figure) {
		Map<List<Object>, List<Statement>> families = source.of(metric, ledger, Optional.of(figure)).stream()
				.filter(each -> each.reach().adds() && (each.reach().kind() == Kind.YEAR || each.reach().kind() == Kind.UNDATED))
				.collect(Collectors.groupingBy(each -> Arrays.asList(each.reach().literal(), each.reach().basis())));
		return families.entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().toString())).map(family -> {
			TreeMap<Integer, Qualified> years = new TreeMap<>();
			family.getValue().stream().collect(Collectors.groupingBy(each -> Objects.requireNonNullElse(each.reach().since(), NO_YEAR)))
					.forEach((year, statements) -> years.put(year, Adding.figure(statements)));
			return new YearlyFigures(family.getKey().getFirst(), false, true, years);
		}).toList();
	}

	/** The references that are empty of objects that stand for all; none where objects do not. */
	public List<EStructuralFeature> empty(MetricTraits metric) {
		return whole && literal == null ? new ClassTraits(metric.type()).whole() : List.of();
	}

	/** What figures have in common that are told together, across programmes too. */
	public Object key() {
		return List.of(Objects.toString(literal), whole, adds);
	}
}
