/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.model.value.Quantity;

/** The order of assessments, the best first: by the share of the points that there are, so that systems of other sizes can be compared. */
public final class Ranking {

	private static final int DIGITS = 6;
	private static final Comparator<Assessment> BEST_FIRST = Comparator.comparing((Assessment assessment) -> share(assessment).orElse(null),
			Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

	private Ranking() {
	}

	/**
	 * A place.
	 *
	 * @param rank from 1; the same for equal shares, and the next ones left out. Empty where no indicator has points
	 * @param assessment the assessment
	 * @param share of the most points, 1 for all of them; empty where no indicator has points
	 */
	public record Place(Optional<Integer> rank, Assessment assessment, Optional<BigDecimal> share) {
	}

	/** All of them; those without any points come last. */
	public static List<Place> of(Collection<Assessment> assessments) {
		List<Place> places = new ArrayList<>();
		for (Assessment assessment : assessments.stream().sorted(BEST_FIRST).toList()) {
			Optional<BigDecimal> share = share(assessment);
			Optional<Integer> tied = places.isEmpty() || !places.getLast().share().equals(share) ? Optional.of(places.size() + 1) : places.getLast().rank();
			places.add(new Place(share.flatMap(any -> tied), assessment, share));
		}
		return places;
	}

	private static Optional<BigDecimal> share(Assessment assessment) {
		BigDecimal full = Appraiser.weights(assessment.getScores());
		Quantity total = assessment.getTotal();
		return total == null || full.signum() == 0 ? Optional.empty() : Optional.of(total.number().divide(full, DIGITS, RoundingMode.HALF_UP));
	}
}
