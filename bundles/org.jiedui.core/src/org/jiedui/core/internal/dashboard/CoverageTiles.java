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
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.coverage.Coverage;
import org.jiedui.core.coverage.SideCoverage;
import org.jiedui.core.dashboard.MatrixTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Component;

/**
 * How many units of each level take part, on both sides of a programme, or on the receiving side of several. Who belongs to whom is a tree, which no
 * grouping tells: pairings and the units below the sides are looked at, in a session of their own.
 */
@Component
public class CoverageTiles implements TileSource {

	private static final int ORDER = 30_000;
	private static final String PAIRINGS = "pairings";
	private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.PROVINCE, AdministrativeLevel.PREFECTURE,
			AdministrativeLevel.COUNTY, AdministrativeLevel.TOWNSHIP, AdministrativeLevel.VILLAGE, AdministrativeLevel.HOUSEHOLD);

	@Override
	public List<Tile> tiles(Scope scope) {
		Presence presence = new Presence(scope);
		Map<String, List<MatrixTile.Cell>> lines = new LinkedHashMap<>();
		for (Scope.Books books : scope.programmes()) {
			if (presence.has(books.part(), Literals.PAIRING)) {
				lines.putAll(lines(scope, books));
			}
		}
		List<Integer> told = Stream.iterate(0, index -> index + 1).limit(LEVELS.size())
				.filter(index -> lines.values().stream().anyMatch(cells -> cells.get(index).reached() > 0)).toList();
		if (told.isEmpty()) {
			return List.of();
		}
		List<MatrixTile.Line> shown = lines.entrySet().stream()
				.map(line -> new MatrixTile.Line(line.getKey(), told.stream().map(line.getValue()::get).toList())).toList();
		return List.of(new MatrixTile("core.coverage", JieduiPackage.eINSTANCE, ORDER, Messages.Coverage_title,
				told.stream().map(index -> scope.format().labels().label(Literals.ADMINISTRATIVE_LEVEL, LEVELS.get(index))).toList(), shown));
	}

	private static Map<String, List<MatrixTile.Cell>> lines(Scope scope, Scope.Books books) {
		Map<String, List<MatrixTile.Cell>> lines = new LinkedHashMap<>();
		try (Session session = scope.workspace().openSession()) {
			Optional<Programme> programme = session.load(Query.of(Literals.PROGRAMME).within(books.part())).stream().findFirst()
					.map(Programme.class::cast);
			if (programme.isEmpty()) {
				return lines;
			}
			List<Pairing> pairings = session.load(Query.of(Literals.PAIRING).within(books.part())).stream().map(Pairing.class::cast).toList();
			List<Party> sides = Stream.concat(programme.get().getHelpers().stream(), programme.get().getRecipients().stream()).toList();
			Coverage coverage = new Coverage(programme.get(), pairings, new UnitsBelow(session).of(sides), scope.today());
			if (scope.isSingle()) {
				lines.put(NLS.bind(Messages.Coverage_helpers, books.name()), cells(books.part(), coverage, MemberRole.HELPER));
				lines.put(NLS.bind(Messages.Coverage_recipients, books.name()), cells(books.part(), coverage, MemberRole.RECIPIENT));
			} else {
				lines.put(books.name(), cells(books.part(), coverage, MemberRole.RECIPIENT));
			}
		}
		return lines;
	}

	private static List<MatrixTile.Cell> cells(int part, Coverage coverage, MemberRole role) {
		List<MatrixTile.Cell> cells = new ArrayList<>();
		for (AdministrativeLevel level : LEVELS) {
			SideCoverage side = coverage.at(level, role);
			List<RowFilter> filters = role == MemberRole.RECIPIENT ? List.of(new RowFilter.OneOf(Literals.PAIRING__LEVEL, List.of(level))) : List.of();
			cells.add(new MatrixTile.Cell(side.participating(), side.units().size(), side.participating() == 0 ? Optional.empty()
					: Optional.of(new Rows(part, PAIRINGS, filters, Quantity.of(side.participating())))));
		}
		return cells;
	}
}
