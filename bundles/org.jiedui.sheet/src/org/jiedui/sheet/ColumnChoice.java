/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Objects;

/**
 * What is done with one column. A mapping that is remembered finds the column by its heading.
 *
 * @param column from 0
 * @param heading as it stands in the file; parts of a heading of two rows with a blank between them
 * @param target what the values become
 * @param magnitude of numbers, null where neither heading nor title say one
 * @param dates the order of day and month
 * @param origin how the choice came about
 * @param reason why a column is left out or doubtful, a sentence in the user's language; empty where there is nothing to say
 */
public record ColumnChoice(int column, String heading, Target target, Magnitude magnitude, DateOrder dates, Origin origin, String reason) {

	/** How a choice came about, the surest first. */
	public enum Origin {
		/** The file says so itself, since it was exported from the books. */
		STAMP,
		/** A mapping or a user said so. */
		GIVEN,
		/** The heading is a label of the field. */
		LABEL,
		/** The heading is another word for the field. */
		SYNONYM,
		/** The heading is much like a label. */
		SIMILAR,
		/** The values look like those of the field. */
		VALUES,
		/** There was no field. */
		NONE
	}

	public ColumnChoice {
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(dates, "dates");
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(reason, "reason");
	}

	/** The same column with another target, as a user decides. */
	public ColumnChoice with(Target other) {
		return new ColumnChoice(column, heading, other, magnitude, dates, Origin.GIVEN, "");
	}

	/** The same column with another magnitude. */
	public ColumnChoice with(Magnitude other) {
		return new ColumnChoice(column, heading, target, other, dates, origin, reason);
	}

	/** The same column with another order of day and month. */
	public ColumnChoice with(DateOrder other) {
		return new ColumnChoice(column, heading, target, magnitude, other, origin, reason);
	}

	/** Whether the column becomes something. */
	public boolean isUsed() {
		return target.kind() != Target.Kind.NONE;
	}
}
