/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.points;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.Score;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;

/** Points of a score and sums of an assessment. An indicator without points is left out of every sum, and never counts as nought. */
public final class Points {

	private Points() {
	}

	/** Those that the superior gave, else those of the office itself, else the computed ones; null where there are none. */
	public static Quantity of(Score score) {
		if (score.getPointsSuperior() != null) {
			return score.getPointsSuperior();
		}
		return score.getPointsSelf() != null ? score.getPointsSelf() : score.getPointsComputed();
	}

	/** The sum of what counts; null while no indicator has points. */
	public static Quantity total(Assessment assessment) {
		return sum(assessment, Points::of);
	}

	/** How many indicators have no points at all. */
	public static Quantity missing(Assessment assessment) {
		return Quantity.of(assessment.getScores().stream().filter(score -> of(score) == null).count());
	}

	public static Quantity computed(Assessment assessment) {
		return sum(assessment, Score::getPointsComputed);
	}

	public static Quantity self(Assessment assessment) {
		return sum(assessment, Score::getPointsSelf);
	}

	public static Quantity superior(Assessment assessment) {
		return sum(assessment, Score::getPointsSuperior);
	}

	private static Quantity sum(Assessment assessment, Function<Score, Quantity> points) {
		return assessment.getScores().stream().map(points).filter(Objects::nonNull).map(Quantity::number).reduce(BigDecimal::add)
				.map(number -> new Quantity(number, Qualifier.EXACT)).orElse(null);
	}
}
