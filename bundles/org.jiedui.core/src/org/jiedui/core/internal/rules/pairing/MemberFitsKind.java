/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.Enterprise;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Organisation;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Place;
import org.jiedui.model.geometry.PairingGeometry;
import org.osgi.service.component.annotations.Component;

/**
 * Members are what the kind of the pairing says. Where both sides have such a member, enterprises and organisations may join them as third
 * parties, as in 七桥村 – 高坝田村 – 鲜活果汁.
 */
@Component(service = Constraint.class)
public final class MemberFitsKind extends Rule<Member> {

	public MemberFitsKind() {
		super("pairing.kind", Severity.WARNING, Member.class);
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
		Expectation expected = Expectation.of(pairing.getKind());
		if (!expected.fits(member.getRole(), party) && !(joins(party) && areMatched(pairing, expected))) {
			report.add(Literals.MEMBER__PARTY, say(Messages.kind, title(report, pairing), title(report, party), what(party, report),
					text(report, pairing, Literals.PAIRING__KIND)));
		}
	}

	private static boolean joins(Party party) {
		return party instanceof Enterprise || party instanceof Organisation;
	}

	private static boolean areMatched(Pairing pairing, Expectation expected) {
		return Stream.of(MemberRole.values())
				.allMatch(role -> PairingGeometry.parties(pairing, role).stream().anyMatch(party -> expected.fits(role, party)));
	}

	private static String what(Party party, Report report) {
		AdministrativeLevel level = party.getEffectiveLevel();
		boolean unit = party instanceof AdministrativeUnit || party instanceof Place;
		return unit && level != AdministrativeLevel.NONE ? text(report, party, Literals.PARTY__EFFECTIVE_LEVEL)
				: label(report, party.eClass());
	}
}
