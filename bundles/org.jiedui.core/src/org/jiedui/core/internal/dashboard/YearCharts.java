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
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.internal.metric.declared.YearlyFigures;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;
import org.osgi.service.component.annotations.Component;

/**
 * Key numbers of a class year by year: one chart for those of a unit, and, where its objects, or what they refer to, are of areas of cooperation, one
 * by area. Only figures of which a year can be told, and, by area, only those that are added up: with them what has no year, so that nothing is left
 * out.
 */
@Component
public class YearCharts implements TileSource {

	private static final int ORDER = 10_000;
	/** So many years are told at most, the newest. */
	private static final int YEARS = 10;
	private static final String NAME = "name";

	@Override
	public List<Tile> tiles(Scope scope) {
		Presence presence = new Presence(scope);
		List<Tile> tiles = new ArrayList<>();
		byClass(scope).values().forEach(metrics -> {
			together(scope, presence, metrics).ifPresent(tiles::add);
			byArea(scope, presence, metrics).ifPresent(tiles::add);
		});
		return tiles;
	}

	/** Metrics of a class and unit. */
	private static Map<List<Object>, List<DeclaredMetric>> byClass(Scope scope) {
		Map<List<Object>, List<DeclaredMetric>> groups = new LinkedHashMap<>();
		DeclaredMetric.all(scope.catalog(), scope.format()).stream().filter(metric -> MetricYears.hasYears(metric.traits()))
				.forEach(metric -> groups.computeIfAbsent(List.of(metric.traits().type(), unit(metric.traits())), key -> new ArrayList<>()).add(metric));
		return groups;
	}

	private static String unit(MetricTraits metric) {
		return metric.figure().map(figure -> figure.getEType().getName()
				+ new FeatureTraits(figure).unit().orElse("")).orElse("");
	}

	/** A series for each metric and basis. */
	private static Optional<Tile> together(Scope scope, Presence presence, List<DeclaredMetric> metrics) {
		Map<String, MetricYears> series = new LinkedHashMap<>();
		for (DeclaredMetric metric : metrics) {
			List<MetricYears> all = MetricYears.of(scope, presence, metric.traits(), metric.ledger(), metric.traits().figure().orElseThrow());
			for (MetricYears each : all) {
				String basis = all.size() == 1 ? "" : metric.text().basis(metric.traits(), each.example().literal(), each.example().whole()).orElse("");
				series.put(new Title(scope.format()).with(metric.text().label(metric.traits()), basis), each);
			}
		}
		DeclaredMetric first = metrics.getFirst();
		EClass type = first.traits().type();
		String title = new Title(scope.format()).byYear(metrics.size() == 1 ? first.text().label(first.traits()) : scope.format().labels().plural(type));
		return chart(id(first) + ".years", first, title, series);
	}

	/**
	 * A series for each area of cooperation, of the objects themselves or of what they refer to: the first way by which several areas are told apart.
	 */
	private static Optional<Tile> byArea(Scope scope, Presence presence, List<DeclaredMetric> metrics) {
		DeclaredMetric first = metrics.getFirst();
		EClass type = first.traits().type();
		if (metrics.stream().anyMatch(each -> !each.traits().figure().equals(first.traits().figure()))) {
			return Optional.empty();
		}
		Optional<EAttribute> own = area(type);
		if (own.isPresent()) {
			return byArea(scope, presence, first, value -> Narrowing.to(own.get(), value));
		}
		for (EReference reference : type.getEAllReferences()) {
			Optional<EAttribute> further = FeaturePath.canEndIn(reference) ? area(reference.getEReferenceType()) : Optional.empty();
			if (further.isPresent() && reference.getEReferenceType().getEStructuralFeature(NAME) instanceof EAttribute name) {
				Optional<Tile> tile = byArea(scope, presence, first,
						value -> Narrowing.through(scope.workspace(), type, reference, name, further.get(), value));
				if (tile.isPresent()) {
					return tile;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<EAttribute> area(EClass type) {
		return type.getEAllAttributes().stream().filter(each -> !each.isMany() && each.getEAttributeType() == JieduiPackage.Literals.AREA_OF_COOPERATION)
				.filter(FeaturePath::canEndIn).findFirst();
	}

	private static Optional<Tile> byArea(Scope scope, Presence presence, DeclaredMetric first, Function<Object, Narrowing> narrowing) {
		EClass type = first.traits().type();
		MetricTraits all = new MetricTraits(type, "");
		Map<String, MetricYears> series = new LinkedHashMap<>();
		for (EEnumLiteral literal : JieduiPackage.Literals.AREA_OF_COOPERATION.getELiterals()) {
			MetricYears.ofAnyTime(scope, presence, all, first.ledger(), first.traits().figure().orElseThrow(), narrowing.apply(literal.getInstance()))
					.forEach(each -> series.merge(scope.format().labels().label(literal), each, YearCharts::larger));
		}
		Title title = new Title(scope.format());
		return series.size() < 2 ? Optional.empty() : chart(id(first) + ".areas", first, title.byYear(title.by(scope.format().labels().plural(type),
				scope.format().labels().label(JieduiPackage.Literals.PROJECT__AREA))), series);
	}

	/** Figures of two bases cannot be seen together: what is known of more years is told. */
	private static MetricYears larger(MetricYears one, MetricYears other) {
		return one.years().size() >= other.years().size() ? one : other;
	}

	private static String id(DeclaredMetric metric) {
		return metric.ledger().id() + "." + metric.traits().type().getName() + "." + unit(metric.traits());
	}

	/** Nothing where there is but one number, which a tile of its own tells. */
	private static Optional<Tile> chart(String id, DeclaredMetric first, String title, Map<String, MetricYears> series) {
		TreeSet<Integer> years = new TreeSet<>();
		series.values().forEach(each -> years.addAll(each.years().keySet()));
		if (years.isEmpty() || years.size() == 1 && series.size() == 1) {
			return Optional.empty();
		}
		boolean undated = years.remove(YearlyFigures.NO_YEAR);
		List<Integer> told = new ArrayList<>(years.stream().skip(Math.max(0, years.size() - YEARS)).toList());
		if (undated) {
			told.add(YearlyFigures.NO_YEAR);
		}
		Qualified like = series.values().iterator().next().years().firstEntry().getValue().value();
		List<Series> drawn = series.entrySet().stream().map(each -> new Series(series.size() == 1 ? "" : each.getKey(),
				told.stream().map(year -> bar(each.getValue(), year, like)).toList())).toList();
		Unit unit = first.text().unit(first.traits(), like);
		return Optional.of(new ChartTile(id, first.traits().type().getEPackage(), ORDER + first.order(), title, ChartTile.Shape.COLUMNS, unit,
				told.stream().map(YearCharts::label).toList(), drawn));
	}

	private static Bar bar(MetricYears years, int year, Qualified like) {
		return years.years().getOrDefault(year, new Shares()).bar(label(year), like);
	}

	private static String label(int year) {
		return year == YearlyFigures.NO_YEAR ? Messages.Title_noYear : Integer.toString(year);
	}
}
