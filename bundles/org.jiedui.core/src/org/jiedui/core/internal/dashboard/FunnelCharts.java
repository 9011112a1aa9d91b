/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;
import org.osgi.service.component.annotations.Component;

/** What becomes of those who come: the {@code funnel} of a class in a year, such as who came to job fairs, who signed and who stays. */
@Component
public class FunnelCharts implements TileSource {

	private static final int ORDER = 5_000;
	private static final int STEPS = 3;

	@Override
	public List<Tile> tiles(Scope scope) {
		Presence presence = new Presence(scope);
		List<Tile> tiles = new ArrayList<>();
		for (Ledger ledger : scope.catalog().ofProgrammes()) {
			ClassTraits traits = new ClassTraits(ledger.type());
			if (traits.funnel().size() >= STEPS && traits.begin().isPresent()) {
				funnel(scope, presence, ledger, traits).ifPresent(tiles::add);
			}
		}
		return tiles;
	}

	private static Optional<Tile> funnel(Scope scope, Presence presence, Ledger ledger, ClassTraits traits) {
		MetricTraits all = new MetricTraits(ledger.type(), "");
		List<Bar> bars = new ArrayList<>();
		for (EStructuralFeature step : traits.funnel()) {
			Shares shares = MetricYears.of(scope, presence, all, ledger, step).stream()
					.map(each -> each.years().get(scope.year())).filter(each -> each != null).findFirst().orElseGet(Shares::new);
			if (!shares.isEmpty()) {
				// A step of which nobody states anything is not one that nobody reached.
				bars.add(shares.bar(scope.format().labels().label(step)));
			}
		}
		if (bars.size() < 2) {
			return Optional.empty();
		}
		EClass type = ledger.type();
		Unit unit = new FeatureTraits(traits.funnel().getFirst()).unit().map(Unit::new).orElse(Unit.PERSONS);
		return Optional.of(new ChartTile(ledger.id() + ".funnel", type.getEPackage(), ORDER,
				new Title(scope.format()).ofYear(scope.format().labels().plural(type), scope.year()), ChartTile.Shape.FUNNEL, unit,
				bars.stream().map(Bar::label).toList(), List.of(new Series("", bars))));
	}
}
