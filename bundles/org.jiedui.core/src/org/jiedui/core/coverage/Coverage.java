/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.internal.time.Span;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.geometry.PairingGeometry;

/**
 * How far the pairings of a programme reach, level by level, computed from loaded objects on a given day. Pairings need not nest, so each
 * level is counted for itself. Belongs to the thread that owns the objects; a change of them asks for a new one.
 */
public final class Coverage {

	private final Programme programme;
	private final List<Pairing> pairings;
	private final List<Party> register;

	/**
	 * @param programme whose sides are asked for
	 * @param pairings pairings of any programme; those of others, and those that do not hold on that day, are left out
	 * @param register the parties that are known; those that do not exist on that day are left out
	 * @param day the day
	 */
	public Coverage(Programme programme, Collection<? extends Pairing> pairings, Collection<? extends Party> register, LocalDate day) {
		this.programme = programme;
		Span today = Span.of(day);
		this.pairings = List.<Pairing>copyOf(pairings).stream().filter(pairing -> pairing.getProgramme() == programme)
				.filter(pairing -> !Span.between(pairing.getSince(), pairing.getUntil()).isApartFrom(today)).toList();
		this.register = List.<Party>copyOf(register).stream()
				.filter(party -> !Span.between(party.getValidFrom(), party.getValidUntil()).isApartFrom(today)).toList();
	}

	/** How far pairings reach one level on one side. */
	public SideCoverage at(AdministrativeLevel level, MemberRole role) {
		Collection<Party> sides = role == MemberRole.HELPER ? programme.getHelpers() : programme.getRecipients();
		List<Party> units = register.stream().filter(party -> party.getEffectiveLevel() == level && isBelow(party, sides)).toList();
		Set<Party> named = new LinkedHashSet<>();
		members(role).map(Member::getParty).filter(Objects::nonNull).filter(party -> PairingGeometry.levelOf(party) == level).forEach(named::add);
		List<Party> paired = units.stream().filter(named::contains).toList();
		paired.forEach(named::remove);
		int counted = members(role).filter(member -> member.getParty() == null && levelOfUnnamed(member) == level)
				.mapToInt(Member::getCount).sum();
		return new SideCoverage(level, role, units, paired, List.copyOf(named), counted);
	}

	private Stream<Member> members(MemberRole role) {
		return pairings.stream().flatMap(pairing -> pairing.getMembers().stream()).filter(member -> member.getRole() == role);
	}

	private static boolean isBelow(Party party, Collection<Party> sides) {
		Set<Party> seen = new HashSet<>();
		for (Party each = party; each != null && seen.add(each); each = each.getSuperior()) {
			if (sides.contains(each)) {
				return true;
			}
		}
		return false;
	}

	/** What a pairing only counts is of the level that its kind says, else of the level of those that it names on the same side. */
	private static AdministrativeLevel levelOfUnnamed(Member member) {
		Pairing pairing = (Pairing) member.eContainer();
		return switch (pairing.getKind()) {
			case TOWNSHIP -> AdministrativeLevel.TOWNSHIP;
			case VILLAGE -> AdministrativeLevel.VILLAGE;
			case HOUSEHOLD -> AdministrativeLevel.HOUSEHOLD;
			default -> PairingGeometry.parties(pairing, member.getRole()).stream().map(PairingGeometry::levelOf).findFirst()
					.orElse(AdministrativeLevel.NONE);
		};
	}
}
