/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.Locale;

import org.jiedui.evidence.internal.Texts;

/** How a claim and the ledgers stand to each other, what needs attention first. */
public enum Verdict {
	/** Both cover the same and are not the same number. */
	DIFFERS,
	/** The text does not say over what it counts, and no way of counting gives its number. */
	BASIS_OPEN,
	/** The ledgers hold nothing of it. */
	NOT_BOOKED,
	/** The ledgers count up to a later day: two snapshots, no conflict. */
	OTHER_CUT_OFF,
	/** The ledgers count in another unit, such as 人次 for 人: never compared. */
	UNITS_APART,
	/** Both agree, as far as words such as 多 and 约 leave room. */
	AGREES,
	/** No ledger keeps such numbers. */
	NO_LEDGER;

	/** Stable, for programs. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** In the language of a reader. */
	public String label(Locale locale) {
		return new Texts(Verdict.class, locale).text(name());
	}
}
