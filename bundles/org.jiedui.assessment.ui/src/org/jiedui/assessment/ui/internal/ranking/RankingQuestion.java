/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.assessment.appraisal.Standings;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.assessment.system.SystemCatalog;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;

/**
 * Asks the saved books who is best. Waits for the database, so it belongs into a Job.
 *
 * @param systems those that are installed
 * @param year empty for the newest that was assessed
 * @param system identifier; empty for the first one
 */
record RankingQuestion(IndicatorSystems systems, Optional<Integer> year, Optional<String> system) {

	RankingAnswer ask(Workspace workspace) {
		SystemCatalog catalog = systems.catalog();
		Optional<IndicatorSystem> by = system.flatMap(catalog::find).or(() -> catalog.all().stream().findFirst());
		int last = LocalDate.now().getYear() - 1;
		if (by.isEmpty()) {
			return new RankingAnswer(List.of(last), last, List.of(), by, List.of());
		}
		try (Session session = workspace.openSession()) {
			Standings standings = new Standings(session, by.get().id());
			List<Integer> assessed = standings.years();
			int told = year.orElseGet(() -> assessed.isEmpty() ? last : assessed.getFirst());
			List<Standing> rows = standings.of(told);
			TreeSet<Integer> years = new TreeSet<>(assessed);
			years.addAll(List.of(told, last));
			return new RankingAnswer(List.copyOf(years.descendingSet()), told, catalog.all(), by, rows);
		}
	}
}
