/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;

import org.jiedui.evidence.figure.Qualifier;

/**
 * A number with its unit and what restricts it, before anybody knows what it is about.
 *
 * @param start where it begins in the reading
 * @param end where it ends
 * @param value the number, scaled
 * @param high the upper end of a range, or null
 * @param unit the unit
 * @param family what units are like it
 * @param qualifier how exact it is
 * @param chinese whether it is written in Chinese numerals
 * @param one whether it is 一, which counts nothing in most sentences
 * @param named what it is about if it is part of a name or a slogan, else null
 * @param nounStart where the noun begins that stands for a unit, or the end
 */
record Quantity(int start, int end, BigDecimal value, BigDecimal high, String unit, String family, Qualifier qualifier, boolean chinese, boolean one,
		String named, int nounStart) {
}
