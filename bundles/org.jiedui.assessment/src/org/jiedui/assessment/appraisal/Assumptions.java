/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiedui.assessment.internal.appraisal.Value;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.model.value.Quantity;

/** Values of indicators, and points, as they might be. Immutable. */
public final class Assumptions {

	/** As things are. */
	public static final Assumptions NONE = new Assumptions(Map.of(), Map.of());

	private final Map<String, Value> values;
	private final Map<String, BigDecimal> points;

	private Assumptions(Map<String, Value> values, Map<String, BigDecimal> points) {
		this.values = Map.copyOf(values);
		this.points = Map.copyOf(points);
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
		return new Assumptions(values, Map.of());
	}

	/**
	 * The same with another value.
	 *
	 * @param text as {@link #parse} reads it; blank for as it is
	 * @throws AssumptionException if the text is no value of the indicator
	 */
	public Assumptions with(Indicator indicator, String text) throws AssumptionException {
		return new Assumptions(changed(values, indicator, text.isBlank() ? null : value(indicator, text.strip())), points);
	}

	/**
	 * The same with other points, whatever the value.
	 *
	 * @param assumed from nought to the weight of the indicator, or null for as it is
	 * @throws AssumptionException if the indicator cannot have so many points
	 */
	public Assumptions withPoints(Indicator indicator, BigDecimal assumed) throws AssumptionException {
		if (assumed != null && (assumed.signum() < 0 || assumed.compareTo(indicator.weight()) > 0)) {
			throw new AssumptionException(Sentence.of("assume.points", indicator.id(), assumed.toPlainString(), indicator.weight().toPlainString()));
		}
		return new Assumptions(values, changed(points, indicator, assumed));
	}

	private static <V> Map<String, V> changed(Map<String, V> known, Indicator indicator, V value) {
		Map<String, V> changed = new HashMap<>(known);
		if (value == null) {
			changed.remove(indicator.id());
		} else {
			changed.put(indicator.id(), value);
		}
		return changed;
	}

	/** Whether nothing is assumed. */
	public boolean isEmpty() {
		return values.isEmpty() && points.isEmpty();
	}

	/** Of how many indicators something is assumed. */
	public int size() {
		Set<String> indicators = new HashSet<>(values.keySet());
		indicators.addAll(points.keySet());
		return indicators.size();
	}

	/** The value that is assumed of an indicator, as it would be typed. */
	public Optional<String> text(Indicator indicator) {
		return of(indicator).flatMap(value -> value.number().map(Quantity::toString).or(value::word));
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
		String key = answers ? "assume.answer" : "assume.number";
		AssumptionException refused = new AssumptionException(Sentence.of(key, indicator.id(), text, indicator.unit()));
		refused.initCause(cause);
		return refused;
	}

	/** The points that are assumed of an indicator. */
	public Optional<BigDecimal> points(Indicator indicator) {
		return Optional.ofNullable(points.get(indicator.id()));
	}

	/** What is assumed of an indicator. */
	Optional<Value> of(Indicator indicator) {
		return Optional.ofNullable(values.get(indicator.id()));
	}
}
