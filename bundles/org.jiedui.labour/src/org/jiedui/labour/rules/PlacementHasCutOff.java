/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.labour.Placement;
import org.osgi.service.component.annotations.Component;

/** A number of placements says up to which day it counts: two of different days are two snapshots. */
@Component(service = Constraint.class)
public final class PlacementHasCutOff extends Rule<Placement> {

	public PlacementHasCutOff() {
		super("labour.until", Severity.INFO, Placement.class);
	}

	@Override
	public void check(Placement placement, Report report) {
		if (placement.getNumber() != null && placement.getUntil() == null) {
			report.add(Literals.PLACEMENT__UNTIL, say(Messages.until, title(report, placement)));
		}
	}
}
