/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.internal.metric.declared.StoredStatements;
import org.jiedui.core.internal.metric.declared.YearlyFigures;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * A number that is added up, of all programmes of a scope, year by year.
 *
 * @param example what tells these figures from others that cannot be seen together with them
 * @param years the shares of the programmes in each year
 */
record MetricYears(YearlyFigures example, TreeMap<Integer, Shares> years) {

	/**
	 * What the database tells, one for each basis.
	 *
	 * @param metric which objects
	 * @param figure whose values are added up
	 */
	static List<MetricYears> of(Scope scope, Presence presence, MetricTraits metric, Ledger ledger, EStructuralFeature figure) {
		return of(scope, presence, metric, ledger, Optional.empty(), source -> YearlyFigures.of(source, metric, ledger, figure));
	}

	/**
	 * What is added up of some objects, of no year too.
	 *
	 * @param narrowing what must hold of the objects besides
	 */
	static List<MetricYears> ofAnyTime(Scope scope, Presence presence, MetricTraits metric, Ledger ledger, EStructuralFeature figure,
			Narrowing narrowing) {
		return of(scope, presence, metric, ledger, Optional.of(narrowing), source -> YearlyFigures.ofAnyTime(source, metric, ledger, figure));
	}

	private static List<MetricYears> of(Scope scope, Presence presence, MetricTraits metric, Ledger ledger, Optional<Narrowing> narrowing,
			Function<StoredStatements, List<YearlyFigures>> asked) {
		MetricFilters filters = new MetricFilters(metric, ledger);
		Map<Object, MetricYears> all = new LinkedHashMap<>();
		for (Scope.Books books : scope.programmes()) {
			if (presence.has(books.part(), metric.type())) {
				StoredStatements source = new StoredStatements(scope.workspace(), books.part(), scope.today(), Optional.empty(),
						narrowing.map(Narrowing::condition));
				for (YearlyFigures figures : asked.apply(source)) {
					MetricYears known = all.computeIfAbsent(figures.key(), key -> new MetricYears(figures, new TreeMap<>()));
					figures.years().forEach((year, value) -> {
						List<RowFilter> conditions = new ArrayList<>(filters.of(figures, year));
						narrowing.ifPresent(each -> conditions.add(each.filter().apply(books.part())));
						known.years.computeIfAbsent(year, each -> new Shares()).add(books.part(), ledger.id(), conditions, value);
					});
				}
			}
		}
		return List.copyOf(all.values());
	}

	/** Whether anything can be told of single years of the objects of a class. */
	static boolean hasYears(MetricTraits metric) {
		return metric.figure().isPresent() && !metric.now() && new ClassTraits(metric.type()).begin().isPresent();
	}
}
