/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.util.Optional;

import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.model.value.Quantity;

/**
 * What the value of an indicator is measured against.
 *
 * @param target in the unit of the indicator; empty where nothing is known, or nothing is needed
 * @param gap why a value makes no points without it; empty where it does
 */
public record Measure(Optional<Quantity> target, Optional<Sentence> gap) {

	/** Values are not measured against anything. */
	static final Measure NONE = new Measure(Optional.empty(), Optional.empty());

	static Measure of(Optional<Quantity> target) {
		return new Measure(target, Optional.empty());
	}

	static Measure missing(Sentence why) {
		return new Measure(Optional.empty(), Optional.of(why));
	}
}
