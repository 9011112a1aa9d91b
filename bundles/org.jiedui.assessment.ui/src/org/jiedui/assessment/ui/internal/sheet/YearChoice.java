/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;

/**
 * What the user chose to see.
 *
 * @param year empty for the year that is assessed last
 * @param system identifier of the system; empty for that of the assessment that is there, else the one for the type of the programme
 */
record YearChoice(Optional<Integer> year, Optional<String> system) {

	/** Whatever is next at hand. */
	static final YearChoice ANY = new YearChoice(Optional.empty(), Optional.empty());

	/** A year, by whatever system. */
	static YearChoice of(int year) {
		return new YearChoice(Optional.of(year), Optional.empty());
	}
}
