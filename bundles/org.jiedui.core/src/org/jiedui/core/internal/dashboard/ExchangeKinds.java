/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** How often the sides met in a year, by the kind of exchange; an entry that stands for several events counts as often as it says. */
@Component
public class ExchangeKinds implements TileSource {

	private static final String EXCHANGES = "exchanges";
	private static final int NUMBER = 2;
	private static final int CHART = 10_000;

	@Override
	public List<Tile> tiles(Scope scope) {
		Optional<Ledger> ledger = scope.catalog().find(EXCHANGES);
		if (ledger.isEmpty()) {
			return List.of();
		}
		List<Bar> bars = new ArrayList<>();
		Shares now = new Shares();
		Shares before = new Shares();
		for (EClass kind : scope.catalog().creatable(ledger.get())) {
			Shares shares = new Shares();
			for (Scope.Books books : scope.programmes()) {
				occurrences(scope, books.part(), kind, scope.year()).ifPresent(times -> {
					shares.add(books.part(), EXCHANGES, List.of(new RowFilter.OfClass(kind), inYear(scope.year())), times);
					now.add(books.part(), EXCHANGES, List.of(inYear(scope.year())), times);
				});
				occurrences(scope, books.part(), kind, scope.year() - 1)
						.ifPresent(times -> before.add(books.part(), EXCHANGES, List.of(), times));
			}
			if (!shares.isEmpty()) {
				bars.add(shares.bar(scope.format().labels().label(kind)));
			}
		}
		return tiles(scope, bars, now, before);
	}

	private static RowFilter inYear(int year) {
		return new RowFilter.InYear(Literals.EXCHANGE__START, year);
	}

	private static List<Tile> tiles(Scope scope, List<Bar> bars, Shares now, Shares before) {
		if (bars.isEmpty()) {
			return List.of();
		}
		Unit times = new Unit(Messages.Exchanges_unit);
		Tile number = new NumberTile("core.exchanges", JieduiPackage.eINSTANCE, NUMBER, scope.format().labels().plural(Literals.EXCHANGE), times,
				now.value(), before.isEmpty() ? Optional.empty() : Optional.of(before.value()), Optional.empty(), now.byProgramme().rows());
		Tile chart = new ChartTile("core.exchanges.kinds", JieduiPackage.eINSTANCE, CHART,
				NLS.bind(Messages.Exchanges_title, Integer.toString(scope.year())), ChartTile.Shape.BARS, times, bars.stream().map(Bar::label).toList(),
				List.of(new Series("", bars)));
		return List.of(number, chart);
	}

	/** Empty where there was none. */
	private static Optional<Qualified> occurrences(Scope scope, int part, EClass kind, int year) {
		FeaturePath path = FeaturePath.of(Literals.EXCHANGE__OCCURRENCES);
		Query query = Query.of(kind).within(part).where(new Condition.All(List.of(
				new Comparison(Literals.EXCHANGE__START, Operator.AT_LEAST, PartialDate.of(year)),
				new Comparison(Literals.EXCHANGE__START, Operator.AT_MOST, PartialDate.of(LocalDate.of(year, 12, 31))))));
		Sum sum = new Sum();
		for (Group group : scope.workspace().groups(Grouping.of(query).by(new Grouping.Key(path, Span.QUALIFIER)).measure(Kind.COUNT, path).sum(path))) {
			long stated = group.measures().get(0).longValueExact();
			if (stated > 0) {
				BigDecimal times = group.measures().get(1);
				sum.add(new Quantity(times, group.keys().getFirst() instanceof Qualifier softened ? softened : Qualifier.EXACT));
			}
			if (group.objects() > stated) {
				sum.add(Quantity.of(group.objects() - stated));
			}
		}
		return sum.isEmpty() ? Optional.empty() : Optional.of(sum.quantity());
	}
}
