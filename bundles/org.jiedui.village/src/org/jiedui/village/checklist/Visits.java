/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.checklist;

import java.util.Comparator;
import java.util.Objects;

import org.jiedui.model.value.PartialDate;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.HouseholdVisit;

/** The visits to a household. */
public final class Visits {

	private Visits() {
	}

	/** When it was last visited; null where no visit with a date is in the books. */
	public static PartialDate last(HouseholdPairing pairing) {
		return pairing.getVisits().stream().map(HouseholdVisit::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}
}
