/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.math.BigDecimal;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** An entry that names a household stands for one. */
@Component(service = Constraint.class)
public final class HouseholdIsOne extends Rule<HouseholdPairing> {

	public HouseholdIsOne() {
		super("village.household", Severity.ERROR, HouseholdPairing.class);
	}

	@Override
	public void check(HouseholdPairing householdPairing, Report report) {
		if (householdPairing.getHousehold() != null && householdPairing.getHouseholds() != null
				&& householdPairing.getHouseholds().number().compareTo(BigDecimal.ONE) != 0) {
			report.add(Literals.HOUSEHOLD_PAIRING__HOUSEHOLDS, say(Messages.household, title(report, householdPairing),
					text(report, householdPairing, Literals.HOUSEHOLD_PAIRING__HOUSEHOLDS)));
		}
	}
}
