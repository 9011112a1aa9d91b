/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.FigureKind;
import org.jiedui.evidence.internal.words.Phrases;
import org.jiedui.evidence.internal.words.Words.Block;

/**
 * One block of the list of indicators: conditions, all of which must hold. {@code units} names units and, with an at sign, families of units;
 * {@code lead}, {@code tail}, {@code thing}, {@code opening}, {@code clause}, {@code part}, {@code before}, {@code after}, {@code sentence},
 * {@code paragraph} are patterns to be found there, with {@code not.} before them patterns that must not; {@code previous} names the indicators of
 * the quantity before; {@code number} is {@code one} for 一, {@code small} for Chinese numerals without more, {@code digits} for all others.
 * {@code kind}, {@code basis} and {@code basis!} tell what it is.
 */
final class IndicatorRule {

	private static final Map<String, Function<Surroundings, String>> PARTS = Map.of("lead", Surroundings::lead, "tail", Surroundings::tail, "thing",
			Surroundings::thing, "opening", Surroundings::opening, "clause", Surroundings::clause, "part", Surroundings::part, "before", Surroundings::before,
			"after", Surroundings::after, "sentence", Surroundings::sentence, "paragraph", Surroundings::paragraph);

	private final Set<String> units = new TreeSet<>();
	private final Set<String> families = new TreeSet<>();
	private final List<Predicate<Surroundings>> conditions = new ArrayList<>();
	private final Indication indication;

	IndicatorRule(Block block) {
		FigureKind kind = FigureKind.FIGURE;
		Basis basis = Basis.UNKNOWN;
		boolean fixed = false;
		for (Map.Entry<String, String> each : block.values().entrySet()) {
			String value = each.getValue();
			switch (each.getKey()) {
				case "units" -> take(value);
				case "kind" -> kind = FigureKind.valueOf(value.toUpperCase(Locale.ROOT));
				case "basis", "basis!" -> {
					basis = Basis.valueOf(value.toUpperCase(Locale.ROOT));
					fixed = each.getKey().endsWith("!");
				}
				case "previous" -> {
					Set<String> names = Set.of(value.split(" +"));
					conditions.add(around -> names.contains(around.previous()));
				}
				case "number" -> conditions.add(number(value));
				default -> conditions.add(pattern(block.name(), each.getKey(), value));
			}
		}
		indication = new Indication(block.name(), kind, basis, fixed);
	}

	private void take(String value) {
		Arrays.stream(value.split(" +")).forEach(each -> {
			if (each.startsWith("@")) {
				families.add(each.substring(1));
			} else {
				units.add(each);
			}
		});
	}

	private static Predicate<Surroundings> number(String value) {
		return switch (value) {
			case "one" -> around -> around.quantity().one();
			case "small" -> around -> around.quantity().chinese();
			case "digits" -> around -> !around.quantity().chinese();
			default -> throw new IllegalStateException("Not understood: number = " + value);
		};
	}

	private static Predicate<Surroundings> pattern(String name, String key, String value) {
		boolean not = key.startsWith("not.");
		Function<Surroundings, String> part = PARTS.get(not ? key.substring("not.".length()) : key);
		if (part == null) {
			throw new IllegalStateException("[" + name + "]: not understood: " + key);
		}
		Phrases phrases = new Phrases(value);
		return around -> phrases.isIn(part.apply(around)) != not;
	}

	/** Whether it may say something about a unit at all. */
	boolean isAbout(String unit, String family) {
		return units.isEmpty() && families.isEmpty() || units.contains(unit) || families.contains(family);
	}

	boolean fits(Surroundings around) {
		for (Predicate<Surroundings> each : conditions) {
			if (!each.test(around)) {
				return false;
			}
		}
		return true;
	}

	Indication indication() {
		return indication;
	}
}
