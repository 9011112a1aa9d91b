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

/** Of those who found work no more were poor than there are. */
@Component(service = Constraint.class)
public final class PoorWithinPlaced extends Rule<Placement> {

	public PoorWithinPlaced() {
		super("labour.poor", Severity.ERROR, Placement.class);
	}

	@Override
	public void check(Placement placement, Report report) {
		if (placement.getNumber() != null && placement.getFormerlyPoor() != null
				&& placement.getFormerlyPoor().number().compareTo(placement.getNumber().number()) > 0) {
			report.add(Literals.PLACEMENT__FORMERLY_POOR, say(Messages.poor, title(report, placement),
					text(report, placement, Literals.PLACEMENT__FORMERLY_POOR), text(report, placement, Literals.PLACEMENT__NUMBER)));
		}
	}
}
