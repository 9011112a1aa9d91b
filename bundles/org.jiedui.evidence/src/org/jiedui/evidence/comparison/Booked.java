/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;

/**
 * What ledgers hold for the indicator and period of a claim.
 *
 * @param number the sum, or the largest where entries may include each other
 * @param entries how many entries it is made of
 * @param upTo up to when they count, null where nothing says so
 */
public record Booked(Qualified number, long entries, PartialDate upTo) {
}
