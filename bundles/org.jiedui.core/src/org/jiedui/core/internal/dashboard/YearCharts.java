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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;
import org.osgi.service.component.annotations.Component;

/**
 * Key numbers of a class year by year: one chart for those of a unit, and, where its objects are of areas of cooperation, one by area. Only figures
 * of which a year can be told, and, by area, only those that are added up.
 */
@Component
public class YearCharts implements TileSource {

	private static final int ORDER = 10_000;
	/** So many years are told at most, the newest. */
	private static final int YEARS = 10;

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
			List<MetricYears> all = MetricYears.of(scope, presence, metric.traits(), metric.ledger(), metric.traits().figure().orElseThrow(),
					Optional.empty());
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

	/** A series for each area of cooperation. */
	private static Optional<Tile> byArea(Scope scope, Presence presence, List<DeclaredMetric> metrics) {
		DeclaredMetric first = metrics.getFirst();
		EClass type = first.traits().type();
		EStructuralFeature figure = first.traits().figure().orElseThrow();
		Optional<EAttribute> area = type.getEAllAttributes().stream()
				.filter(each -> !each.isMany() && each.getEAttributeType() == JieduiPackage.Literals.AREA_OF_COOPERATION).findFirst();
		if (area.isEmpty() || metrics.stream().anyMatch(each -> !each.traits().figure().equals(first.traits().figure()))) {
			return Optional.empty();
		}
		MetricTraits all = new MetricTraits(type, "");
		Map<String, MetricYears> series = new LinkedHashMap<>();
		for (EEnumLiteral literal : ((EEnum) area.get().getEAttributeType()).getELiterals()) {
			RowFilter.OneOf only = new RowFilter.OneOf(area.get(), List.of(literal.getInstance()));
			MetricYears.of(scope, presence, all, first.ledger(), figure, Optional.of(only)).stream().filter(each -> each.example().adds())
					.forEach(each -> series.merge(scope.format().labels().label(literal), each, YearCharts::larger));
		}
		Title title = new Title(scope.format());
		return series.size() < 2 ? Optional.empty() : chart(id(first) + ".areas", first,
				title.byYear(title.by(scope.format().labels().plural(type), scope.format().labels().label(area.get()))), series);
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
		List<Integer> told = years.stream().skip(Math.max(0, years.size() - YEARS)).toList();
		Qualified like = series.values().iterator().next().years().firstEntry().getValue().value();
		List<Series> drawn = series.entrySet().stream().map(each -> new Series(series.size() == 1 ? "" : each.getKey(),
				told.stream().map(year -> bar(each.getValue(), year, like)).toList())).toList();
		Unit unit = first.text().unit(first.traits(), like);
		return Optional.of(new ChartTile(id, first.traits().type().getEPackage(), ORDER + first.order(), title, ChartTile.Shape.COLUMNS, unit,
				told.stream().map(year -> Integer.toString(year)).toList(), drawn));
	}

	private static Bar bar(MetricYears years, int year, Qualified like) {
		return years.years().getOrDefault(year, new Shares()).bar(Integer.toString(year), like);
	}
}
