/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.Department;
import org.jiedui.model.Enterprise;
import org.jiedui.model.Household;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Organisation;
import org.jiedui.model.OrganisationKind;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.Person;
import org.jiedui.model.Place;
import org.jiedui.model.Village;
import org.jiedui.model.geometry.PairingGeometry;

/**
 * What the members of a kind of pairing are.
 *
 * @param helper what a helper is
 * @param recipient what a recipient is
 */
record Expectation(Predicate<Party> helper, Predicate<Party> recipient) {

	private static final Expectation ANYBODY = both(party -> true);
	private static final Expectation UNITS = both(Expectation::isRegion);
	private static final Expectation DEPARTMENTS = both(Department.class::isInstance);
	private static final Expectation TOWNSHIPS = both(party -> isUnit(party, AdministrativeLevel.TOWNSHIP));
	private static final Expectation VILLAGES = both(Expectation::isVillage);
	private static final Expectation HOUSEHOLDS = new Expectation(party -> true,
			party -> party instanceof Household || party instanceof Person);
	private static final Expectation VILLAGES_AND_ENTERPRISES = both(party -> isVillage(party) || isEnterprise(party));
	private static final Expectation ENTERPRISES = both(Expectation::isEnterprise);
	private static final Expectation SCHOOLS = both(party -> isOrganisation(party, OrganisationKind.SCHOOL));
	private static final Expectation HOSPITALS = both(party -> isOrganisation(party, OrganisationKind.HOSPITAL));

	/** What pairings of a kind ask for; industry, social forces and what is not stated may be anybody. */
	static Expectation of(PairingKind kind) {
		return switch (kind) {
			case REGION -> UNITS;
			case DEPARTMENT -> DEPARTMENTS;
			case TOWNSHIP -> TOWNSHIPS;
			case VILLAGE -> VILLAGES;
			case HOUSEHOLD -> HOUSEHOLDS;
			case VILLAGE_ENTERPRISE -> VILLAGES_AND_ENTERPRISES;
			case ENTERPRISE -> ENTERPRISES;
			case SCHOOL -> SCHOOLS;
			case HOSPITAL -> HOSPITALS;
			case NONE, INDUSTRY, SOCIAL_FORCE -> ANYBODY;
		};
	}

	private static Expectation both(Predicate<Party> test) {
		return new Expectation(test, test);
	}

	boolean fits(MemberRole role, Party party) {
		return (role == MemberRole.HELPER ? helper : recipient).test(party);
	}

	/** A unit or place of township level or above; a place whose level is not known may be one. Levels need not be equal on both sides. */
	private static boolean isRegion(Party party) {
		return Stream.of(AdministrativeLevel.values()).filter(level -> level.compareTo(AdministrativeLevel.TOWNSHIP) <= 0)
				.anyMatch(level -> isUnit(party, level));
	}

	/** A village, or a unit of that level; a place whose level is not known may be one. */
	static boolean isVillage(Party party) {
		return party instanceof Village || isUnit(party, AdministrativeLevel.VILLAGE);
	}

	/** An enterprise, or a cooperative, which trades like one. */
	static boolean isEnterprise(Party party) {
		return party instanceof Enterprise || isOrganisation(party, OrganisationKind.COOPERATIVE);
	}

	private static boolean isUnit(Party party, AdministrativeLevel level) {
		AdministrativeLevel own = PairingGeometry.levelOf(party);
		boolean unknownPlace = party instanceof Place && own == AdministrativeLevel.NONE;
		return unknownPlace || own == level && (party instanceof AdministrativeUnit || party instanceof Place);
	}

	private static boolean isOrganisation(Party party, OrganisationKind kind) {
		return party instanceof Organisation organisation && organisation.getKind() == kind;
	}
}
