/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * Of what objects state that which is about one year: an older figure does not stand in for one that is missing.
 *
 * @param all what they state
 * @param year the year
 */
public record YearStatements(Statements all, int year) implements Statements {

	@Override
	public List<Statement> of(MetricTraits metric, Ledger ledger, Optional<EStructuralFeature> figure) {
		return all.of(metric, ledger, figure).stream().filter(statement -> isOfYear(statement.reach())).toList();
	}

	private boolean isOfYear(Reach reach) {
		return switch (reach.kind()) {
			case TIMELESS -> true;
			case YEAR -> reach.since() == year;
			case PERIOD, CUMULATIVE -> reach.end() != null && reach.end() == year;
			case UNDATED -> false;
		};
	}
}
