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

/** Members that are only counted are to be named some day. */
@Component(service = Constraint.class)
public final class MemberIsOnlyCounted extends Rule<Member> {

	public MemberIsOnlyCounted() {
		super("pairing.counted", Severity.INFO, Member.class);
	}

	@Override
	public void check(Member member, Report report) {
		if (member.getParty() == null && member.getDesignation() != null && !member.getDesignation().isBlank()) {
			report.add(Literals.MEMBER__PARTY,
					say(Messages.counted, title(report, member.eContainer()), member.getDesignation(), member.getCount()));
		}
	}
}
