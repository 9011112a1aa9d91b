/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.math.BigDecimal;

/** What a value is measured against where an indicator is scored by rate. */
public sealed interface Target {

	/**
	 * A number of the file, the same each year.
	 *
	 * @param number more than nought, in the unit of the indicator
	 */
	record Fixed(BigDecimal number) implements Target {
	}

	/** The target of the plan whose actual value is the value. */
	record OfPlan() implements Target {
	}

	/** The same key number of the year before. */
	record YearBefore() implements Target {
	}
}
