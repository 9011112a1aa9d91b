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
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.osgi.service.component.annotations.Component;

/** No party is in a pairing twice, be it on one side or on both. */
@Component(service = Constraint.class)
public final class PartyTakesPartOnce extends Rule<Member> {

	public PartyTakesPartOnce() {
		super("pairing.repeated", Severity.ERROR, Member.class);
	}

	@Override
	public void check(Member member, Report report) {
		if (member.getParty() == null || !(member.eContainer() instanceof Pairing pairing)) {
			return;
		}
		for (Member earlier : pairing.getMembers()) {
			if (earlier == member) {
				return;
			}
			if (earlier.getParty() == member.getParty()) {
				report.add(Literals.MEMBER__PARTY, say(Messages.repeated, title(report, pairing), title(report, member.getParty()),
						report.format().labels().label(Literals.MEMBER_ROLE, earlier.getRole())));
				return;
			}
		}
	}
}
