/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.time.LocalDate;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A household that is paired is visited in the last twelve months. */
@Component(service = Constraint.class)
public final class HouseholdIsVisited extends Rule<HouseholdPairing> {

	private static final int MONTHS = 12;

	public HouseholdIsVisited() {
		super("village.visited", Severity.WARNING, HouseholdPairing.class);
	}

	@Override
	public void check(HouseholdPairing householdPairing, Report report) {
		LocalDate before = report.today().minusMonths(MONTHS);
		boolean over = householdPairing.getUntil() != null && householdPairing.getUntil().latest().isBefore(report.today());
		boolean recent = householdPairing.getSince() == null || householdPairing.getSince().latest().isAfter(before);
		boolean visited = householdPairing.getLastVisit() != null && !householdPairing.getLastVisit().latest().isBefore(before);
		if (!over && !recent && !visited) {
			report.add(Literals.HOUSEHOLD_PAIRING__VISITS, say(Messages.visited, title(report, householdPairing)));
		}
	}
}
