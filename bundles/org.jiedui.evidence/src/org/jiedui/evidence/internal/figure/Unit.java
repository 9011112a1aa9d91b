/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;

/**
 * A unit as texts write it.
 *
 * @param written the characters
 * @param unit what it is called everywhere
 * @param factor by what a number in the written unit is multiplied to be one in the unit
 * @param family what units are alike, such as {@code money} or {@code person}
 */
record Unit(String written, String unit, BigDecimal factor, String family) {

	private static final String NONE = "-";

	/** Whether the characters look like a unit and are something else: 对口, 一次性. */
	boolean isNone() {
		return unit.equals(NONE);
	}
}
