/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

/** Where the value of an indicator comes from. */
public sealed interface ValueSource {

	/**
	 * A key number of the year.
	 *
	 * @param metric its identifier, as the command {@code metrics} tells it, such as {@code sales.sales.year}; where the year has it of all together,
	 *            {@code sales.sales.year.whole}, that is meant
	 */
	record OfMetric(String metric) implements ValueSource {
	}

	/**
	 * The actual value of a target of the year's plan.
	 *
	 * @param name of the target
	 */
	record OfTarget(String name) implements ValueSource {
	}

	/**
	 * A share of the year's plan, in per cent.
	 *
	 * @param share of what
	 */
	record OfPlan(PlanShare share) implements ValueSource {
	}

	/** The share of the programme's records in which the rules find an error, in per cent. */
	record OfValidation() implements ValueSource {
	}

	/** Somebody enters it. */
	record Entered() implements ValueSource {
	}

	/** Shares of a plan. */
	enum PlanShare {
		/** Tasks that are done, of those that were not cancelled. */
		TASKS_DONE("tasksDone"),
		/** Targets whose actual value is the target or more, of all; without an actual value none is known. */
		TARGETS_REACHED("targetsReached");

		private final String code;

		PlanShare(String code) {
			this.code = code;
		}

		/** As files write it. */
		public String code() {
			return code;
		}
	}
}
