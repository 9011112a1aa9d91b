/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.assessment.system.Indicator;
import org.jiedui.model.ProgrammeRecord;

/**
 * What came out for one indicator. Immutable but for the records, which belong to the thread of their session.
 *
 * @param indicator scored
 * @param value the number that was found, entered or assumed; empty where there is none
 * @param level the word that was entered or assumed
 * @param computed the points that follow; empty where the value is missing
 * @param self the points that the office gave itself
 * @param superior the points that the superior gave
 * @param assumed whether the value is an assumption: then the computed points count, whatever was given
 * @param assumedPoints points that are assumed: they count before all others
 * @param how what the value is, and how it makes points
 * @param gap why there are no computed points, and what would help; empty where there are
 * @param counted records that the value was counted from, where they are few
 */
public record Appraised(Indicator indicator, Optional<Amount> value, Optional<String> level, Optional<BigDecimal> computed, Optional<BigDecimal> self,
		Optional<BigDecimal> superior, boolean assumed, Optional<BigDecimal> assumedPoints, List<Sentence> how, Optional<Sentence> gap,
		List<ProgrammeRecord> counted) {

	public Appraised {
		Objects.requireNonNull(indicator, "indicator");
		how = List.copyOf(how);
		counted = List.copyOf(counted);
	}

	/** Those that count; empty where there are none. */
	public Optional<BigDecimal> points() {
		return assumedPoints.or(() -> assumed ? computed : superior.or(() -> self).or(() -> computed));
	}

	/** What of the weight is lost; empty where there are no points. */
	public Optional<BigDecimal> deduction() {
		return points().map(indicator.weight()::subtract);
	}
}
