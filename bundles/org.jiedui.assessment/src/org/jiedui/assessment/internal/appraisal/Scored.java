/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;

/**
 * What points a value makes.
 *
 * @param points empty where the value is missing or cannot be scored
 * @param how says how
 * @param gap why there are none
 */
public record Scored(Optional<BigDecimal> points, Optional<Sentence> how, Optional<Sentence> gap) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final String UNBOUNDED = "…";

	/** Scores a value by its indicator. */
	public static Scored of(Indicator indicator, Value value) {
		if (value.gap().isPresent()) {
			return none(value.gap().get());
		}
		return switch (indicator.scoring()) {
			case Scoring.ByLevel levels -> byLevel(levels, value);
			case Scoring.YesNo answers -> byAnswer(indicator, value);
			case Scoring.ByRate rate -> byRate(rate, indicator, value);
			case Scoring.ByInterval table -> byInterval(table, indicator, value);
		};
	}

	private static Scored none(Sentence why) {
		return new Scored(Optional.empty(), Optional.empty(), Optional.of(why));
	}

	private static Scored some(BigDecimal points, Sentence how) {
		return new Scored(Optional.of(points), Optional.of(how), Optional.empty());
	}

	private static Scored byLevel(Scoring.ByLevel levels, Value value) {
		String word = value.word().orElse("");
		return levels.level(word).map(level -> some(level.points(), Sentence.of("how.level", level.label())))
				.orElseGet(() -> none(Sentence.of("gap.level", word, levels.levels().stream()
						.map(level -> level.label().zh()).collect(Collectors.joining("、")))));
	}

	private static Scored byAnswer(Indicator indicator, Value value) {
		Optional<Boolean> answer = value.word().isPresent() ? Scoring.YesNo.answer(value.word().get())
				: value.number().map(number -> number.number().signum() > 0);
		return answer.map(yes -> some(yes ? indicator.weight() : BigDecimal.ZERO, Sentence.of("how.answer", yes ? Scoring.YesNo.YES : Scoring.YesNo.NO)))
				.orElseGet(() -> none(Sentence.of("gap.answer", value.word().orElse(""))));
	}

	private static Scored byRate(Scoring.ByRate scoring, Indicator indicator, Value value) {
		if (value.number().isEmpty()) {
			return none(Sentence.of("gap.number", value.word().orElse("")));
		}
		if (value.target().isEmpty()) {
			return none(Sentence.of("gap.target"));
		}
		Quantity target = value.target().get();
		if (target.number().signum() <= 0) {
			return none(Sentence.of("gap.targetNought", new Amount(target, indicator.unit())));
		}
		BigDecimal number = value.number().get().number();
		return some(scoring.points(number, target.number(), indicator.weight()), Sentence.of("how.rate", new Amount(target, indicator.unit()),
				percent(Scoring.ByRate.rate(number, target.number())), percent(scoring.floor()), percent(scoring.cap())));
	}

	private static Amount percent(BigDecimal share) {
		return new Amount(new Quantity(share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP), Qualifier.EXACT), "%");
	}

	private static Scored byInterval(Scoring.ByInterval table, Indicator indicator, Value value) {
		if (value.number().isEmpty()) {
			return none(Sentence.of("gap.number", value.word().orElse("")));
		}
		Quantity number = value.number().get();
		return table.interval(number.number())
				.map(interval -> some(interval.points(), Sentence.of("how.interval", bound(interval.from()), bound(interval.below()))))
				.orElseGet(() -> none(Sentence.of("gap.interval", new Amount(number, indicator.unit()))));
	}

	private static Object bound(Optional<BigDecimal> bound) {
		return bound.<Object>map(number -> new Amount(new Quantity(number, Qualifier.EXACT), "")).orElse(UNBOUNDED);
	}

	/** The sentences about a value and its points. */
	public List<Sentence> told(Value value) {
		return Stream.of(value.what(), how).flatMap(Optional::stream).toList();
	}
}
