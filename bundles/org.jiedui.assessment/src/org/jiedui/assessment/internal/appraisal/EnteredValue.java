/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.util.Optional;

import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.model.value.Quantity;

/** The value of an indicator that somebody enters. */
public final class EnteredValue {

	private EnteredValue() {
	}

	/** What was entered into a score; nobody entered anything where there is no score. */
	public static Value of(Indicator indicator, Optional<Score> score) {
		Optional<String> level = score.map(Score::getLevel);
		Optional<Quantity> number = score.map(Score::getValue);
		if (takesWords(indicator)) {
			return level.map(word -> Value.ofWord(word).told(Sentence.of("value.word", word))).orElseGet(() -> none(indicator));
		}
		return number.map(each -> Value.ofNumber(each).told(Sentence.of("value.entered", new Amount(each, indicator.unit()))))
				.orElseGet(() -> none(indicator));
	}

	/** Nobody entered anything. */
	static Value none(Indicator indicator) {
		return Value.missing(Sentence.of(takesWords(indicator) ? "gap.enterLevel" : "gap.enter"));
	}

	private static boolean takesWords(Indicator indicator) {
		return indicator.scoring() instanceof Scoring.ByLevel || indicator.scoring() instanceof Scoring.YesNo;
	}
}
