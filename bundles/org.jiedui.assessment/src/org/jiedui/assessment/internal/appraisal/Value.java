/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Quantity;

/**
 * The value of an indicator, or why there is none.
 *
 * @param number in the unit of the indicator
 * @param word a level, or an answer
 * @param target what the number is measured against, where that comes with the value
 * @param what says where it comes from
 * @param gap why there is none, and what would help; then all else is empty
 * @param counted records behind it, where they are few
 */
public record Value(Optional<Quantity> number, Optional<String> word, Optional<Quantity> target, Optional<Sentence> what, Optional<Sentence> gap,
		List<ProgrammeRecord> counted) {

	public Value {
		counted = List.copyOf(counted);
	}

	/** A number that somebody says. */
	public static Value ofNumber(Quantity number) {
		return new Value(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
	}

	/** A word that somebody says. */
	public static Value ofWord(String word) {
		return new Value(Optional.empty(), Optional.of(word), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
	}

	/** A number that the books tell. */
	static Value found(Quantity number, Sentence what, List<? extends ProgrammeRecord> counted) {
		return new Value(Optional.of(number), Optional.empty(), Optional.empty(), Optional.of(what), Optional.empty(), List.copyOf(counted));
	}

	static Value missing(Sentence why) {
		return new Value(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why), List.of());
	}

	Value against(Quantity measure) {
		return new Value(number, word, Optional.ofNullable(measure), what, gap, counted);
	}

	/** A value as it is measured, or why it cannot be; what has none stays as it is. */
	public Value against(Measure measure) {
		if (gap.isPresent()) {
			return this;
		}
		return measure.gap().map(Value::missing).orElseGet(() -> new Value(number, word, measure.target().or(() -> target), what, gap, counted));
	}

	/** The same without the records behind it. */
	public Value withoutRecords() {
		return new Value(number, word, target, what, gap, List.of());
	}

	/** The same, told by another sentence. */
	public Value told(Sentence sentence) {
		return new Value(number, word, target, Optional.of(sentence), gap, counted);
	}
}
