/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import org.jiedui.model.value.Qualified;

/**
 * A number of which is known what it covers.
 *
 * @param reach what it covers; of a year, that year
 * @param figure the number
 * @param entries how many objects state figures of the kind
 * @param firstYear of several years that were added up, the first; else null
 * @param allYears the figures of those years together, or null
 */
record Outcome(Reach reach, Qualified figure, long entries, Integer firstYear, Qualified allYears) {
}
