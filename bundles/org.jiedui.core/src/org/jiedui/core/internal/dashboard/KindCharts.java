/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.Total;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.ClassTraits;
import org.osgi.service.component.annotations.Component;

/** How many objects of a ledger there are of each kind, by what the model keeps counts apart ({@code totalsBy}), as the store keeps them. */
@Component
public class KindCharts implements TileSource {

	private static final int ORDER = 20_000;

	@Override
	public List<Tile> tiles(Scope scope) {
		List<Tile> tiles = new ArrayList<>();
		for (Ledger ledger : scope.catalog().ofProgrammes()) {
			new ClassTraits(ledger.type()).totalsBy().filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
					.filter(by -> by.getEAttributeType() instanceof EEnum).flatMap(by -> chart(scope, ledger, by)).ifPresent(tiles::add);
		}
		return tiles;
	}

	private static Optional<Tile> chart(Scope scope, Ledger ledger, EAttribute by) {
		Map<EEnumLiteral, Shares> kinds = new TreeMap<>(Comparator.comparingInt(EEnumLiteral::getValue));
		for (Map.Entry<Integer, Map<Object, Long>> programme : counts(scope, ledger).entrySet()) {
			programme.getValue().forEach((key, count) -> literal(by, key).ifPresent(literal -> kinds
					.computeIfAbsent(literal, each -> new Shares()).count(programme.getKey(), ledger.id(),
							List.of(new RowFilter.OneOf(by, List.of(literal.getInstance()))), count)));
		}
		kinds.values().removeIf(Shares::isEmpty);
		if (kinds.size() < 2) {
			return Optional.empty();
		}
		List<Bar> bars = kinds.entrySet().stream().map(each -> each.getValue().bar(scope.format().labels().label(each.getKey())))
				.sorted(Comparator.comparing((Bar bar) -> bar.value().number()).reversed()).toList();
		String title = new Title(scope.format()).by(scope.format().labels().plural(ledger.type()), scope.format().labels().label(by));
		return Optional.of(new ChartTile(ledger.id() + ".kinds", ledger.type().getEPackage(), ORDER, title, ChartTile.Shape.BARS, new Unit("个"),
				bars.stream().map(Bar::label).toList(), List.of(new Series("", bars))));
	}

	/** By programme and by kind. */
	private static Map<Integer, Map<Object, Long>> counts(Scope scope, Ledger ledger) {
		Map<Integer, Map<Object, Long>> counts = new TreeMap<>();
		for (Total total : scope.workspace().totals(ledger.type(), Optional.empty()).totals()) {
			if (scope.has(total.part()) && total.key() != null) {
				counts.computeIfAbsent(total.part(), part -> new LinkedHashMap<>()).merge(total.key(), total.objects(), Long::sum);
			}
		}
		return counts;
	}

	private static Optional<EEnumLiteral> literal(EAttribute by, Object key) {
		return ((EEnum) by.getEAttributeType()).getELiterals().stream().filter(literal -> literal.getInstance().equals(key)).findFirst();
	}
}
