/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.spi.WordList;

/** Tells what a quantity is about: the first rule that fits says so. For any thread. */
final class IndicatorRules {

	private final Map<String, List<IndicatorRule>> byUnit = new HashMap<>();
	private final List<IndicatorRule> rules;

	IndicatorRules(Words words) {
		rules = words.blocks(WordList.INDICATORS).stream().map(IndicatorRule::new).toList();
	}

	/** What it is about, or null if nothing is known of such quantities. */
	Indication of(Surroundings around) {
		for (IndicatorRule each : rules(around.quantity())) {
			if (each.fits(around)) {
				return each.indication();
			}
		}
		return null;
	}

	private List<IndicatorRule> rules(Quantity quantity) {
		synchronized (byUnit) {
			return byUnit.computeIfAbsent(quantity.unit() + ' ' + quantity.family(),
					key -> rules.stream().filter(rule -> rule.isAbout(quantity.unit(), quantity.family())).toList());
		}
	}
}
