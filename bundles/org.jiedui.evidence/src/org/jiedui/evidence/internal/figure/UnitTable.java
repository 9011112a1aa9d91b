/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units or nouns by what is written; the longest that fits counts. Immutable. */
final class UnitTable {

	private final Map<String, Unit> byText = new HashMap<>();
	private final int longest;

	private UnitTable(List<Unit> units) {
		int most = 0;
		for (Unit each : units) {
			byText.putIfAbsent(each.written(), each);
			most = Math.max(most, each.written().length());
		}
		longest = most;
	}

	/** @param lines written, unit, factor, family */
	static UnitTable units(List<String[]> lines) {
		return new UnitTable(lines.stream().map(line -> {
			if (line.length != 4) {
				throw new IllegalStateException("Units have four fields: " + String.join(", ", line));
			}
			return new Unit(line[0], line[1], new BigDecimal(line[2]), line[3]);
		}).toList());
	}

	/** @param lines noun, unit */
	static UnitTable nouns(List<String[]> lines) {
		return new UnitTable(lines.stream().map(line -> new Unit(line[0], line[1], BigDecimal.ONE, line[1].equals("人") ? "person" : "count")).toList());
	}

	/** The unit that begins here, or null. */
	Unit at(CharSequence text, int start, int limit) {
		for (int length = Math.min(longest, limit - start); length > 0; length--) {
			Unit unit = byText.get(text.subSequence(start, start + length).toString());
			if (unit != null) {
				return unit.isNone() ? null : unit;
			}
		}
		return null;
	}
}
