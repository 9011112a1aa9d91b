/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** English words for the units that offices write. What is not listed is shown as it is written. */
public final class UnitNames {

	private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("人", "persons"), Map.entry("人次", "person-times"),
			Map.entry("户", "households"), Map.entry("家", "firms"), Map.entry("场", "events"), Map.entry("批", "batches"), Map.entry("项", "items"),
			Map.entry("个", "units"), Map.entry("次", "times"), Map.entry("期", "sessions"), Map.entry("亩", "mu"), Map.entry("株", "plants"),
			Map.entry("头", "head"), Map.entry("件", "pieces"), Map.entry("吨", "t"), Map.entry("公斤", "kg"), Map.entry("米", "m"),
			Map.entry("公里", "km"), Map.entry("天", "days"), Map.entry("栋", "buildings"), Map.entry("间", "rooms"), Map.entry("名", "persons"),
			Map.entry("分", "points"), Map.entry("平方公里", "km²"), Map.entry("学时", "class hours"), Map.entry("对", "pairs"),
			Map.entry("元", "CNY"), Map.entry("万元", "10,000 CNY"));

	/** What key numbers count, and call by English words; those of other people are left as they are. */
	private static final Set<String> COUNTED = Set.of("pairings", "projects", "tasks", "times");
	private static final String SIBILANT = "ches";

	private UnitNames() {
	}

	/** The unit as a language writes it; never null. */
	public static String name(String symbol, String language) {
		if ("zh".equals(language)) {
			return "CNY".equals(symbol) ? "元" : symbol;
		}
		return ENGLISH.getOrDefault(symbol, symbol);
	}

	/** The unit behind the number 1: 1 batch, 1 person-time. */
	public static String nameOfOne(String symbol, String language) {
		String name = name(symbol, language);
		boolean plural = !"zh".equals(language) && name.endsWith("s") && (ENGLISH.containsKey(symbol) || COUNTED.contains(symbol));
		return plural ? name.substring(0, name.length() - (name.endsWith(SIBILANT) ? 2 : 1)) : name;
	}

	/** Whether what {@link Figures} read is the symbol or the English name of the unit, of many or of one. */
	static boolean names(String symbol, String text) {
		return symbol.equals(text) || name(symbol, "zh").equals(text)
				|| Stream.of(name(symbol, "en"), nameOfOne(symbol, "en")).anyMatch(name -> plain(name).equalsIgnoreCase(text));
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replace(" ", "");
	}
}
