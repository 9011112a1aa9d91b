/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.ranking;

import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.appraisal.Standing;
import org.jiedui.assessment.system.IndicatorSystem;

/**
 * What the saved books tell of a year. Immutable.
 *
 * @param years that can be chosen, the newest first
 * @param year the one that is told
 * @param systems that can be chosen
 * @param system the one by which is ranked; empty where there is none
 * @param standings the best first
 */
record RankingAnswer(List<Integer> years, int year, List<IndicatorSystem> systems, Optional<IndicatorSystem> system, List<Standing> standings) {
}
