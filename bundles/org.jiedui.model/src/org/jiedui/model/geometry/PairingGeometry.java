/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.geometry;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.Department;
import org.jiedui.model.Household;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingShape;
import org.jiedui.model.Party;
import org.jiedui.model.Person;
import org.jiedui.model.Place;
import org.jiedui.model.Village;

/**
 * What follows from the members of a pairing: who helps whom, at which level, in which shape. Nothing of it is stored, so that it cannot
 * contradict the members.
 */
public final class PairingGeometry {

	/** So many members are named in a line of text. */
	private static final int NAMED = 3;

	private PairingGeometry() {
	}

	/** The parties of one role in the order of the members; members without a party are left out. Never null. */
	public static EList<Party> parties(Pairing pairing, MemberRole role) {
		EList<Party> parties = new BasicEList<>();
		for (Member member : pairing.getMembers()) {
			if (member.getRole() == role && member.getParty() != null) {
				parties.add(member.getParty());
			}
		}
		return ECollections.unmodifiableEList(parties);
	}

	/**
	 * The members of one role as a line of text: the names of the parties, or what the source calls them where it names none. A long list is
	 * cut and ends with the number of units.
	 */
	public static String names(Pairing pairing, MemberRole role) {
		List<String> names = pairing.getMembers().stream().filter(member -> member.getRole() == role).map(PairingGeometry::name)
				.filter(Objects::nonNull).toList();
		String shown = String.join("、", names.subList(0, Math.min(names.size(), NAMED)));
		return names.size() <= NAMED ? shown : shown + "、… (" + count(pairing, role) + ")";
	}

	private static String name(Member member) {
		return member.getParty() == null ? member.getDesignation() : member.getParty().getName();
	}

	/** How many units take part in a role, those included that are only counted and not named. */
	public static int count(Pairing pairing, MemberRole role) {
		return pairing.getMembers().stream().filter(member -> member.getRole() == role).mapToInt(Member::getCount).sum();
	}

	/**
	 * The level at which the help arrives: that of the first named recipient, for a department, an enterprise or an organisation that of the
	 * unit above it, or {@link AdministrativeLevel#NONE}.
	 */
	public static AdministrativeLevel level(Pairing pairing) {
		return parties(pairing, MemberRole.RECIPIENT).stream().map(PairingGeometry::levelOfNearest).findFirst().orElse(AdministrativeLevel.NONE);
	}

	private static AdministrativeLevel levelOfNearest(Party party) {
		Set<Party> passed = new HashSet<>();
		for (Party each = party; each != null && passed.add(each); each = each.getSuperior()) {
			AdministrativeLevel level = levelOf(each);
			if (level != AdministrativeLevel.NONE) {
				return level;
			}
		}
		return AdministrativeLevel.NONE;
	}

	/** The level of a party, or {@link AdministrativeLevel#NONE} where it has none. */
	public static AdministrativeLevel levelOf(Party party) {
		AdministrativeLevel level = switch (party) {
			case AdministrativeUnit unit -> unit.getLevel();
			case Place place -> place.getLevel();
			case Village village -> AdministrativeLevel.VILLAGE;
			case Household household -> AdministrativeLevel.HOUSEHOLD;
			case Person person -> AdministrativeLevel.HOUSEHOLD;
			default -> AdministrativeLevel.NONE;
		};
		return level == null ? AdministrativeLevel.NONE : level;
	}

	/**
	 * The shape that the members make. Numbers decide first (一对多, 多对一, 多对多); between one helper and one recipient it is what they are:
	 * a department is a line, a township or larger unit that is helped by something smaller than a unit is an area, all else is a point.
	 */
	public static PairingShape shape(Pairing pairing) {
		int helpers = count(pairing, MemberRole.HELPER);
		int recipients = count(pairing, MemberRole.RECIPIENT);
		if (helpers == 0 || recipients == 0) {
			return PairingShape.NONE;
		}
		if (helpers > 1) {
			return recipients > 1 ? PairingShape.MANY_TO_MANY : PairingShape.MANY_TO_ONE;
		}
		return recipients > 1 ? PairingShape.ONE_TO_MANY : oneToOne(pairing);
	}

	private static PairingShape oneToOne(Pairing pairing) {
		boolean unitHelps = any(pairing, MemberRole.HELPER, PairingGeometry::isArea);
		boolean lineHelps = any(pairing, MemberRole.HELPER, Department.class::isInstance);
		if (any(pairing, MemberRole.RECIPIENT, PairingGeometry::isArea) && !unitHelps) {
			return lineHelps ? PairingShape.LINE_TO_AREA : PairingShape.POINT_TO_AREA;
		}
		boolean lineHelped = any(pairing, MemberRole.RECIPIENT, Department.class::isInstance);
		return lineHelped && !lineHelps ? PairingShape.POINT_TO_LINE : PairingShape.POINT_TO_POINT;
	}

	/** A township or a larger unit; a unit or place whose level is not known may be one. */
	private static boolean isArea(Party party) {
		return (party instanceof AdministrativeUnit || party instanceof Place) && levelOf(party).compareTo(AdministrativeLevel.TOWNSHIP) <= 0;
	}

	private static boolean any(Pairing pairing, MemberRole role, Predicate<Party> test) {
		return parties(pairing, role).stream().anyMatch(test);
	}
}
