/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiedui.assessment.internal.appraisal.Value;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.model.value.Quantity;

/** Values of indicators as they might be. Immutable. */
public final class Assumptions {

	/** As things are. */
	public static final Assumptions NONE = new Assumptions(Map.of());

	private final Map<String, Value> values;

	private Assumptions(Map<String, Value> values) {
		this.values = Map.copyOf(values);
	}

	/**
	 * Reads values that somebody typed.
	 *
	 * @param texts by the identifiers of scored indicators: a number in the unit of the indicator, a level, or yes or no
	 * @throws AssumptionException if there is no such indicator, or the text is no value of it
	 */
	public static Assumptions parse(IndicatorSystem system, Map<String, String> texts) throws AssumptionException {
		Map<String, Value> values = new LinkedHashMap<>();
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Indicator indicator = system.find(text.getKey()).orElseThrow(() -> new AssumptionException(Sentence.of("assume.indicator", text.getKey(),
					system.scored().stream().map(Indicator::id).collect(Collectors.joining(", ")))));
			values.put(indicator.id(), value(indicator, text.getValue()));
		}
		return new Assumptions(values);
	}

	private static Value value(Indicator indicator, String text) throws AssumptionException {
		switch (indicator.scoring()) {
			case Scoring.ByLevel levels -> {
				if (levels.level(text).isEmpty()) {
					throw new AssumptionException(Sentence.of("assume.level", indicator.id(), text,
							levels.levels().stream().map(Scoring.Level::id).collect(Collectors.joining(", "))));
				}
				return Value.ofWord(text);
			}
			case Scoring.YesNo answers when Scoring.YesNo.answer(text).isPresent() -> {
				return Value.ofWord(text);
			}
			default -> {
				return Value.ofNumber(number(indicator, text));
			}
		}
	}

	private static Quantity number(Indicator indicator, String text) throws AssumptionException {
		try {
			Quantity number = Quantity.parse(text);
			if (number != null) {
				return number;
			}
		} catch (NumberFormatException noNumber) {
			throw refused(indicator, text, noNumber);
		}
		throw refused(indicator, text, null);
	}

	private static AssumptionException refused(Indicator indicator, String text, Throwable cause) {
		boolean answers = indicator.scoring() instanceof Scoring.YesNo;
		AssumptionException refused = new AssumptionException(Sentence.of(answers ? "assume.answer" : "assume.number", indicator.id(), text, indicator.unit()));
		refused.initCause(cause);
		return refused;
	}

	/** What is assumed of an indicator. */
	Optional<Value> of(Indicator indicator) {
		return Optional.ofNullable(values.get(indicator.id()));
	}
}
