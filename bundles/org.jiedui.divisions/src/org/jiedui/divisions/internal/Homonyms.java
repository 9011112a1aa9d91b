/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts units that are called the same. */
public final class Homonyms {

	private final Map<String, Integer> units = new HashMap<>();

	void add(String name) {
		units.merge(name, 1, Integer::sum);
	}

	/** How many names several units bear. */
	long count() {
		return units.values().stream().filter(each -> each > 1).count();
	}

	/** The names that most bear, each with their number. */
	List<String> commonest(int most) {
		return units.entrySet().stream().filter(each -> each.getValue() > 1)
				.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(most)
				.map(each -> each.getKey() + " (" + each.getValue() + ")").toList();
	}
}
