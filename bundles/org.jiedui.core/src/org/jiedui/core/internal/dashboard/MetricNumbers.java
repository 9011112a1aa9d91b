/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.internal.metric.declared.StoredStatements;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.MetricTraits;
import org.osgi.service.component.annotations.Component;

/**
 * A tile for each key number that a model declares: that of the year beside that of the year before and what the plans promise, or that of today.
 * Cumulative figures and those of several years stay where each programme tells them for itself: sums of them would count things twice.
 */
@Component
public class MetricNumbers implements TileSource {

	@Override
	public List<Tile> tiles(Scope scope) {
		Presence presence = new Presence(scope);
		PlanTargets targets = new PlanTargets(scope, presence);
		List<Tile> tiles = new ArrayList<>();
		for (DeclaredMetric metric : DeclaredMetric.all(scope.catalog(), scope.format())) {
			if (MetricYears.hasYears(metric.traits())) {
				tiles.addAll(ofYear(scope, presence, targets, metric));
			} else {
				ofToday(scope, presence, metric).ifPresent(tiles::add);
			}
		}
		return tiles;
	}

	private static List<Tile> ofYear(Scope scope, Presence presence, PlanTargets targets, DeclaredMetric metric) {
		MetricTraits traits = metric.traits();
		List<MetricYears> all = MetricYears.of(scope, presence, traits, metric.ledger(), traits.figure().orElseThrow()).stream()
				.filter(each -> each.years().containsKey(scope.year())).toList();
		List<Tile> tiles = new ArrayList<>();
		for (MetricYears each : all) {
			Shares now = each.years().get(scope.year());
			Optional<Qualified> before = Optional.ofNullable(each.years().get(scope.year() - 1)).map(Shares::value);
			String basis = all.size() == 1 ? "" : metric.text().basis(traits, each.example().literal(), each.example().whole()).orElse("");
			Optional<Qualified> target = tiles.isEmpty() ? targets.of(metric, now.value()) : Optional.empty();
			tiles.add(new NumberTile(id(metric) + ".year." + tiles.size(), traits.type().getEPackage(), metric.order(),
					new Title(scope.format()).with(metric.text().label(traits), basis), metric.text().unit(traits, now.value()), now.value(), before,
					target, now.rows()));
		}
		return tiles;
	}

	private static String id(DeclaredMetric metric) {
		return metric.ledger().id() + "." + metric.traits().type().getName() + "." + metric.traits().id();
	}

	/** Objects that are counted, and figures of objects of which nothing says when they are. */
	private static Optional<Tile> ofToday(Scope scope, Presence presence, DeclaredMetric metric) {
		MetricTraits traits = metric.traits();
		MetricFilters filters = new MetricFilters(traits, metric.ledger());
		Shares shares = new Shares();
		for (Scope.Books books : scope.programmes()) {
			if (presence.has(books.part(), traits.type())) {
				StoredStatements.sum(new StoredStatements(scope.workspace(), books.part(), scope.today()), traits, metric.ledger())
						.ifPresent(value -> shares.add(books.part(), metric.ledger().id(),
								traits.now() ? filters.inForce(scope.today()) : filters.all(), value));
			}
		}
		if (shares.isEmpty()) {
			return Optional.empty();
		}
		Unit unit = metric.text().unit(traits, shares.value());
		return Optional.of(new NumberTile(id(metric), traits.type().getEPackage(), metric.order(), metric.text().label(traits), unit, shares.value(),
				Optional.empty(), Optional.empty(), shares.rows()));
	}
}
