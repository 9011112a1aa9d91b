/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.coverage.Coverage;
import org.jiedui.core.coverage.SideCoverage;
import org.jiedui.core.validation.Report;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;

/** What claims of coverage are compared with. */
final class Claims {

	/** What the comparison depends on. */
	static final Set<Class<? extends EObject>> SOURCES = Set.of(Pairing.class, Party.class);

	/** What coverage reads of a pairing. */
	private static final Function<Pairing, Object> PAIRING = pairing -> Arrays.asList(pairing.getProgramme(), pairing.getKind(), pairing.getSince(),
			pairing.getUntil(), pairing.getMembers().stream().map(Claims::member).toList());
	/** What coverage reads of a party, and what it is called. */
	private static final Function<Party, Object> PARTY = party -> Arrays.asList(party.getName(), party.getEffectiveLevel(), party.getSuperior(),
			party.getValidFrom(), party.getValidUntil());

	private Claims() {
	}

	/** The coverage that follows from the books on the day of the claim, or today, at the level of the claim. */
	static SideCoverage derived(CoverageClaim claim, MemberRole role, Report report) {
		var day = claim.getAsOf() == null ? report.today() : claim.getAsOf().latest();
		List<Pairing> pairings = List.copyOf(report.peers(Pairing.class, PAIRING));
		return new Coverage((Programme) claim.eContainer(), pairings, report.peers(Party.class, PARTY), day).at(claim.getLevel(), role);
	}

	private static Object member(Member member) {
		return Arrays.asList(member.getRole(), member.getParty(), member.getCount());
	}
}
