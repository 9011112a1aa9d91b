/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentKind;
import org.jiedui.talent.TalentPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Who is seconded is an official; specialists are posted. */
@Component(service = Constraint.class)
public final class SecondedAreOfficials extends Rule<Secondment> {

	public SecondedAreOfficials() {
		super("talent.kind", Severity.WARNING, Secondment.class);
	}

	@Override
	public void check(Secondment secondment, Report report) {
		if (secondment.getKind() != TalentKind.NONE && secondment.getKind() != TalentKind.OFFICIAL) {
			report.add(Literals.POSTING__KIND, say(Messages.kind, title(report, secondment), text(report, secondment, Literals.POSTING__KIND)));
		}
	}
}
