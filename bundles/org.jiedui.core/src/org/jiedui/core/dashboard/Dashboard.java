/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.query.Total;
import org.jiedui.model.JieduiPackage;
import org.slf4j.LoggerFactory;

/** All tiles, from the sources that are installed. Immutable; waits for the database. */
public final class Dashboard {

	private final List<TileSource> sources;

	public Dashboard(Collection<? extends TileSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/**
	 * The tiles of all sources by module, the core first, in their order. A source that fails is missing, and the log says why.
	 *
	 * @param cancelled asked between sources; what was worked out until then is returned
	 */
	public Map<EPackage, List<Tile>> tiles(Scope scope, BooleanSupplier cancelled) {
		List<Tile> tiles = new ArrayList<>();
		for (TileSource source : sources) {
			if (!cancelled.getAsBoolean()) {
				tiles.addAll(tiles(source, scope));
			}
		}
		Map<EPackage, List<Tile>> modules = new LinkedHashMap<>();
		modules.put(JieduiPackage.eINSTANCE, new ArrayList<>());
		scope.catalog().ofProgrammes().forEach(ledger -> modules.put(ledger.type().getEPackage(), new ArrayList<>()));
		Set<String> known = new HashSet<>();
		tiles.stream().filter(tile -> known.add(tile.id())).sorted(Comparator.comparingInt(Tile::order))
				.forEach(tile -> modules.computeIfAbsent(tile.module(), module -> new ArrayList<>()).add(tile));
		modules.values().removeIf(List::isEmpty);
		return modules;
	}

	private static List<Tile> tiles(TileSource source, Scope scope) {
		try {
			return source.tiles(scope);
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(Dashboard.class).error("No tiles of {}", source.getClass().getName(), broken);
			return List.of();
		}
	}

	/** The years of which there is something to tell, the newest first, none of them in the future unless nothing else is known; may be empty. */
	public static List<Integer> years(Scope scope) {
		TreeSet<Integer> years = new TreeSet<>();
		for (Total total : scope.workspace().totals(JieduiPackage.Literals.PROGRAMME_RECORD, Optional.empty()).totals()) {
			if (total.year() != null && total.objects() > 0 && scope.has(total.part())) {
				years.add(total.year());
			}
		}
		Set<Integer> past = years.headSet(scope.today().getYear(), true);
		return new ArrayList<>(past.isEmpty() ? years.descendingSet() : new TreeSet<>(past).descendingSet());
	}
}
