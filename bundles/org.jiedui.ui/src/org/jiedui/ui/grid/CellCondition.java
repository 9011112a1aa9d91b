/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a filter asks of the cells of a column. Data only: an in-memory source tests it, a source in a database translates it. */
public sealed interface CellCondition {

	/** The text as shown contains the words; case does not matter. */
	record Contains(String words) implements CellCondition {
	}

	/** There is no value, or, if not {@code empty}, there is one. */
	record Empty(boolean empty) implements CellCondition {
	}

	/**
	 * A number in the unit of the model (yuan for money) within bounds.
	 *
	 * @param from null for no lower bound
	 * @param fromIncluded whether the lower bound itself will do
	 * @param to null for no upper bound
	 * @param toIncluded whether the upper bound itself will do
	 */
	record NumberRange(BigDecimal from, boolean fromIncluded, BigDecimal to, boolean toIncluded) implements CellCondition {
	}

	/**
	 * A date of which the first possible day lies within bounds, the bounds included.
	 *
	 * @param from null for no lower bound
	 * @param to null for no upper bound
	 */
	record DateRange(LocalDate from, LocalDate to) implements CellCondition {
	}

	/**
	 * The value is one of these.
	 *
	 * @param values as the model has them; for references the titles of what they refer to
	 * @param empty whether no value will do too
	 */
	record OneOf(Set<Object> values, boolean empty) implements CellCondition {
		public OneOf {
			values = Set.copyOf(values);
		}
	}

	/** At least one of the conditions holds. */
	record AnyOf(List<CellCondition> conditions) implements CellCondition {
		public AnyOf {
			conditions = List.copyOf(conditions);
		}
	}

	/** The condition does not hold. */
	record Not(CellCondition condition) implements CellCondition {
	}
}
