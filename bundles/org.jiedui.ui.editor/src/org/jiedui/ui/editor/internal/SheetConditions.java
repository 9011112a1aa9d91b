/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;

/**
 * Decides which plan, month and party conditions name; a sheet can be empty, so that there is no object of which they hold.
 *
 * @param filters all of which hold
 */
record SheetConditions(List<RowFilter> filters) {

	/** The first plan of the year that they name; empty where they name no year or no month. */
	Optional<AnnualPlan> plan(List<AnnualPlan> plans) {
		return month().flatMap(month -> of(RowFilter.InYear.class).filter(each -> each.date() == Literals.ANNUAL_PLAN__YEAR).findFirst())
				.flatMap(year -> plans.stream().filter(plan -> plan.getYear() == year.year()).findFirst());
	}

	/** 1 to 12. */
	Optional<Integer> month() {
		return of(RowFilter.OneOf.class).filter(each -> each.feature() == Literals.REPORTING_PERIOD__MONTH).flatMap(each -> each.values().stream())
				.map(Integer.class::cast).findFirst();
	}

	/** The first of some parties that they name. */
	Optional<Party> party(List<Party> parties) {
		List<String> names = of(RowFilter.Named.class).filter(each -> each.reference() == Literals.REPORTING_PERIOD__DELIVERED_BY)
				.flatMap(each -> each.names().stream()).toList();
		return parties.stream().filter(party -> names.contains(party.getName())).findFirst();
	}

	private <T extends RowFilter> Stream<T> of(Class<T> kind) {
		return filters.stream().filter(kind::isInstance).map(kind::cast);
	}
}
