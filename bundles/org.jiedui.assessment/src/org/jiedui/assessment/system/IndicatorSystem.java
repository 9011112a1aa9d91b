/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jiedui.model.ProgrammeType;

/**
 * A system of indicators, found to be right. Immutable.
 *
 * @param id what commands and assessments call it
 * @param edition which one of it, such as 2023
 * @param label in both languages
 * @param text a sentence about it, or null
 * @param type programmes of this type are assessed by it unasked, empty for none
 * @param full the most points
 * @param grades the best first; the last begins at nought
 * @param indicators the areas, or what is scored
 */
public record IndicatorSystem(String id, String edition, Wording label, Wording text, Optional<ProgrammeType> type, BigDecimal full,
		List<Grade> grades, List<Indicator> indicators) {

	public IndicatorSystem {
		grades = List.copyOf(grades);
		indicators = List.copyOf(indicators);
	}

	/** All that is scored, in the order of the file. */
	public List<Indicator> scored() {
		return indicators.stream().flatMap(Indicator::scored).toList();
	}

	/** The scored indicator of an identifier. */
	public Optional<Indicator> find(String indicator) {
		return scored().stream().filter(each -> each.id().equals(indicator)).findFirst();
	}

	/** The grade of so many points. */
	public Grade grade(BigDecimal points) {
		return grades.stream().filter(grade -> points.compareTo(grade.from()) >= 0).findFirst().orElse(grades.getLast());
	}

	/**
	 * The grade where some indicators have no points yet: empty while they could still change it.
	 *
	 * @param points of those that have some
	 * @param open the weights of those that have none
	 */
	public Optional<Grade> grade(BigDecimal points, BigDecimal open) {
		Grade least = grade(points);
		return least.equals(grade(points.add(open))) ? Optional.of(least) : Optional.empty();
	}
}
