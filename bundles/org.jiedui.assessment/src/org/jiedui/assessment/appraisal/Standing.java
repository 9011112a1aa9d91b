/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.assessment.AssessmentState;
import org.jiedui.core.workspace.ObjectId;

/**
 * Where a programme stands among those of a year. Immutable.
 *
 * @param programme which
 * @param name what it is called
 * @param rank from 1; empty where it was not assessed, or has no points
 * @param total its points; empty where it has none
 * @param full the most points
 * @param share of the most points, 1 for all of them
 * @param toBest points less the most that a programme has, so nought or less
 * @param before its points in the year before
 * @param grade in the wording of the books
 * @param missing how many indicators have no points; empty where it was not assessed
 * @param state of the assessment; empty where there is none
 */
public record Standing(ObjectId programme, String name, Optional<Integer> rank, Optional<BigDecimal> total, Optional<BigDecimal> full,
		Optional<BigDecimal> share, Optional<BigDecimal> toBest, Optional<BigDecimal> before, Optional<String> grade, Optional<Integer> missing,
		Optional<AssessmentState> state) {

	public Standing {
		Objects.requireNonNull(programme, "programme");
		Objects.requireNonNull(name, "name");
	}

	/** Points less those of the year before; empty where one of the years has none. */
	public Optional<BigDecimal> change() {
		return total.flatMap(now -> before.map(now::subtract));
	}

	/** Whether there is an assessment in the books. */
	public boolean isAssessed() {
		return state.isPresent();
	}
}
