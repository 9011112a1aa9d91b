/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.model.value.Qualified;

/**
 * The rows behind a number that a model declares, of the year of a scope.
 *
 * @param scope one programme
 * @param metric the number
 */
public record RowsOfYear(Scope scope, DeclaredMetric metric) {

	/**
	 * @param figure the number: of figures with several bases, those that come to it
	 */
	public Optional<Rows> of(Qualified figure) {
		if (!MetricYears.hasYears(metric.traits())) {
			MetricFilters filters = new MetricFilters(metric.traits(), metric.ledger());
			return Optional.of(new Rows(scope.programmes().getFirst().part(), metric.ledger().id(),
					metric.traits().now() ? filters.inForce(scope.today()) : filters.all(), figure));
		}
		List<Shares> candidates = MetricYears.of(scope, new Presence(scope), metric.traits(), metric.ledger(), metric.traits().figure().orElseThrow())
				.stream().map(each -> each.years().get(scope.year())).filter(Objects::nonNull).toList();
		return candidates.stream().filter(each -> each.value().number().compareTo(figure.number()) == 0).findFirst()
				.or(() -> candidates.stream().findFirst()).map(shares -> shares.rows().getFirst());
	}
}
