/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.dashboard.TileSource;
import org.jiedui.core.internal.metric.declared.StoredStatements;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** How many pairings are in force today, and how many projects are under way. */
@Component
public class CoreNumbers implements TileSource {

	private static final String PAIRINGS = "pairings";
	private static final String PROJECTS = "projects";

	@Override
	public List<Tile> tiles(Scope scope) {
		Shares pairings = new Shares();
		Shares projects = new Shares();
		LocalDate today = scope.today();
		RowFilter underWay = new RowFilter.OneOf(Literals.PROJECT__STAGE, List.of(ProjectStage.UNDER_WAY));
		Condition stage = new Comparison(Literals.PROJECT__STAGE, Operator.EQUAL, ProjectStage.UNDER_WAY);
		RowFilter inForce = new RowFilter.InForce(Literals.PAIRING__SINCE, Optional.of(Literals.PAIRING__UNTIL), today);
		for (Scope.Books books : scope.programmes()) {
			pairings.count(books.part(), PAIRINGS, List.of(inForce), scope.workspace().count(Query.of(Literals.PAIRING).within(books.part())
					.where(StoredStatements.inForce(Literals.PAIRING__SINCE, Literals.PAIRING__UNTIL, today))));
			projects.count(books.part(), PROJECTS, List.of(underWay),
					scope.workspace().count(Query.of(Literals.PROJECT).within(books.part()).where(stage)));
		}
		List<Tile> tiles = new ArrayList<>();
		number("core.pairings", 0, Messages.Pairings_inForce, pairings).ifPresent(tiles::add);
		number("core.projects", 1, Messages.Projects_going, projects).ifPresent(tiles::add);
		return tiles;
	}

	private static Optional<Tile> number(String id, int order, String title, Shares shares) {
		return shares.isEmpty() ? Optional.empty() : Optional.of(new NumberTile(id, JieduiPackage.eINSTANCE, order, title, new Unit("个"),
				shares.value(), Optional.empty(), Optional.empty(), shares.rows()));
	}
}
