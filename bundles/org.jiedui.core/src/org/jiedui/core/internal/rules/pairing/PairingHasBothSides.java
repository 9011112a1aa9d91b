/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.geometry.PairingGeometry;
import org.osgi.service.component.annotations.Component;

/** A pairing that has members has a helper and a recipient. */
@Component(service = Constraint.class)
public final class PairingHasBothSides extends Rule<Pairing> {

	public PairingHasBothSides() {
		super("pairing.sides", Severity.ERROR, Pairing.class);
	}

	@Override
	public void check(Pairing pairing, Report report) {
		if (pairing.getMembers().isEmpty()) {
			return;
		}
		for (MemberRole role : MemberRole.values()) {
			if (PairingGeometry.count(pairing, role) == 0) {
				report.add(Literals.PAIRING__MEMBERS,
						say(Messages.sideMissing, title(report, pairing), report.format().labels().label(Literals.MEMBER_ROLE, role)));
			}
		}
	}
}
