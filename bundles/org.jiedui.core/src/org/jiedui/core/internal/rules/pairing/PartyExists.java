/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** A party exists as long as the pairing that it is in. */
@Component(service = Constraint.class)
public final class PartyExists extends Rule<Member> {

	public PartyExists() {
		super("pairing.party", Severity.WARNING, Member.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Member member, Report report) {
		Party party = member.getParty();
		if (party == null || party.eIsProxy() || !(member.eContainer() instanceof Pairing pairing)) {
			return;
		}
		Span period = Span.between(pairing.getSince(), pairing.getUntil());
		Span validUntil = Span.of(party.getValidUntil());
		boolean outlived = period.to() == null && validUntil.isBefore(Span.of(report.today()));
		if (outlived || period.isApartFrom(Span.between(party.getValidFrom(), party.getValidUntil()))) {
			report.add(Literals.MEMBER__PARTY, say(Messages.partyGone, title(report, pairing), title(report, party),
					text(report, party, Literals.PARTY__VALID_FROM), text(report, party, Literals.PARTY__VALID_UNTIL)));
		}
	}
}
