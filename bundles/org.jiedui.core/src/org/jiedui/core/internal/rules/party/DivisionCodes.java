/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.Party;
import org.jiedui.model.Village;

/**
 * The division codes of GB/T 2260 and GB/T 10114: 2 digits for the province, 4 for the prefecture, 6, 9 and 12 for county, township and
 * village. Shorter codes may be filled up with zeros to 6 or 12 digits.
 */
final class DivisionCodes {

	private static final Map<AdministrativeLevel, Integer> DIGITS = new EnumMap<>(Map.of(
			AdministrativeLevel.PROVINCE, 2, AdministrativeLevel.PREFECTURE, 4, AdministrativeLevel.COUNTY, 6, AdministrativeLevel.TOWNSHIP, 9,
			AdministrativeLevel.VILLAGE, 12));

	private DivisionCodes() {
	}

	/** Whether a party is of a kind and level that has division codes. */
	static boolean apply(Party party) {
		return (party instanceof AdministrativeUnit || party instanceof Village) && DIGITS.containsKey(party.getEffectiveLevel());
	}

	/** How many digits say something at the level of a party that has division codes. */
	static int digits(Party party) {
		return DIGITS.get(party.getEffectiveLevel());
	}

	/** The digits of a party's code without the zeros that fill it up; empty when it has no code or one that does not fit its level. */
	static Optional<String> significant(Party party) {
		if (party.getCode() == null || !apply(party)) {
			return Optional.empty();
		}
		int digits = digits(party);
		String code = party.getCode().strip();
		String form = "\\d{%d}".formatted(digits);
		boolean fits = code.matches(form) || (code.length() == 6 || code.length() == 12) && code.matches(form + "0+");
		return fits ? Optional.of(code.substring(0, digits)) : Optional.empty();
	}
}
