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
import org.osgi.service.component.annotations.Component;

/** A member is a party of the register, or at least called something. */
@Component(service = Constraint.class)
public final class MemberIsNamed extends Rule<Member> {

	public MemberIsNamed() {
		super("pairing.unnamed", Severity.ERROR, Member.class);
	}

	@Override
	public void check(Member member, Report report) {
		if (member.getParty() == null && (member.getDesignation() == null || member.getDesignation().isBlank())) {
			report.add(Literals.MEMBER__PARTY, say(Messages.unnamed, title(report, member.eContainer())));
		}
	}
}
