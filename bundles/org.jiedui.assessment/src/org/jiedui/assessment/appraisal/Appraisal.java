/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;

/**
 * What a programme scores in a year. Nothing of it is in the books.
 *
 * @param system by which
 * @param year the year
 * @param scores one for each scored indicator, in their order
 */
public record Appraisal(IndicatorSystem system, int year, List<Appraised> scores) {

	public Appraisal {
		scores = List.copyOf(scores);
	}

	/** What came out for a scored indicator of the system. */
	public Appraised of(Indicator indicator) {
		return scores.stream().filter(score -> score.indicator().id().equals(indicator.id())).findFirst().orElseThrow();
	}

	/** The points of all indicators that have some. */
	public BigDecimal total() {
		return total(scores.stream());
	}

	/** The points of an area, of those of its indicators that have some. */
	public BigDecimal total(Indicator area) {
		return total(area.scored().map(this::of));
	}

	private static BigDecimal total(Stream<Appraised> scores) {
		return scores.flatMap(score -> score.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What of its weight an area has lost; indicators without points have lost nothing yet. */
	public BigDecimal deduction(Indicator area) {
		return area.scored().map(this::of).flatMap(score -> score.deduction().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The indicators that have no points: none of them counts as nought. */
	public List<Appraised> missing() {
		return scores.stream().filter(score -> score.points().isEmpty()).toList();
	}

	/** So many points could the missing indicators still bring. */
	public BigDecimal open() {
		return missing().stream().map(score -> score.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The grade; empty while missing indicators could change it. */
	public Optional<Grade> grade() {
		return system.grade(total(), open());
	}
}
