/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Party;

/**
 * How far pairings reach the units of one level on one side of a programme.
 *
 * @param level the level
 * @param role the side
 * @param units the units of this level in the register that lie below the programme's parties of this side
 * @param paired those of them that are named in a pairing
 * @param outside parties of this level that are named in a pairing but do not lie below the programme's parties
 * @param counted how many more units pairings only count, such as "8 towns"
 */
public record SideCoverage(AdministrativeLevel level, MemberRole role, List<Party> units, List<Party> paired, List<Party> outside,
		int counted) {

	public SideCoverage {
		units = List.copyOf(units);
		paired = List.copyOf(paired);
		outside = List.copyOf(outside);
	}

	/** How many units take part, named or only counted, wherever they lie. */
	public int participating() {
		return paired.size() + outside.size() + counted;
	}

	/** The units that no pairing names, in the order of the register. */
	public List<Party> missing() {
		Set<Party> reached = new HashSet<>(paired);
		return units.stream().filter(unit -> !reached.contains(unit)).toList();
	}
}
