/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import java.util.Arrays;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.labour.Placement;
import org.osgi.service.component.annotations.Component;

/** Counted from the same day, a later number is not smaller. */
@Component(service = Constraint.class)
public final class LaterCountIsNotLess extends Rule<Placement> {

	public LaterCountIsNotLess() {
		super("labour.snapshots", Severity.WARNING, Placement.class);
	}

	@Override
	public void check(Placement placement, Report report) {
		if (placement.getUntil() == null || placement.getNumber() == null) {
			return;
		}
		report.peers(Placement.class, LaterCountIsNotLess::key, key(placement)).stream()
				.filter(other -> other.getUntil() != null && other.getNumber() != null && other.getUntil().isBefore(placement.getUntil()))
				.filter(other -> other.getNumber().number().compareTo(placement.getNumber().number()) > 0).findFirst()
				.ifPresent(other -> report.add(Literals.PLACEMENT__NUMBER, say(Messages.snapshots, title(report, placement),
						text(report, placement, Literals.PLACEMENT__NUMBER), text(report, other, Literals.PLACEMENT__NUMBER), title(report, other))));
	}

	/** Only what counts the same people from the same day can be compared. */
	private static Object key(Placement placement) {
		return placement.getSince() == null ? null : Arrays.asList(placement.getSince(), placement.getWorkPlace(), placement.getEmployer());
	}
}
