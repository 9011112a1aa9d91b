/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.jiedui.core.validation.Finding;

/**
 * All that the overview shows.
 *
 * @param cards key numbers
 * @param pairings who helps whom, the highest level first
 * @param planYear the year of the newest plan, 0 when there is none
 * @param tasks tasks of that plan by state
 * @param projects projects by area of cooperation, the most frequent first
 * @param exchanges occurrences of exchanges by year, the latest last
 * @param attention what needs attention, the worst first
 */
record Overview(List<Card> cards, List<PairingLine> pairings, int planYear, List<Share> tasks, List<Share> projects, List<Share> exchanges,
		List<Finding> attention) {
}
