/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text file separates its columns.
 *
 * @param separator the character between two columns
 */
record TextShape(char separator) {

	private static final char[] SEPARATORS = { ',', ';', '\t', '|' };
	private static final int LINES = 50;

	/** The separator that the most lines have equally often; a comma where none is to be seen. Quoted text does not count. */
	static TextShape of(String sample) {
		List<String> lines = lines(sample);
		char best = ',';
		double most = 0;
		for (char separator : SEPARATORS) {
			double score = score(lines, separator);
			if (score > most) {
				best = separator;
				most = score;
			}
		}
		return new TextShape(best);
	}

	/** How many lines agree; where several separators do, the one that makes more columns. */
	private static double score(List<String> lines, char separator) {
		Map<Long, Integer> counts = new HashMap<>();
		for (String line : lines) {
			long count = line.chars().filter(each -> each == separator).count();
			if (count > 0) {
				counts.merge(count, 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().mapToDouble(each -> each.getValue() + Math.min(each.getKey(), 100) / 1000.0).max().orElse(0);
	}

	private static List<String> lines(String sample) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		boolean quoted = false;
		for (int at = 0; at < sample.length() && lines.size() < LINES; at++) {
			char each = sample.charAt(at);
			if (each == '"') {
				quoted = !quoted;
			} else if (!quoted && (each == '\n' || each == '\r')) {
				if (!line.isEmpty()) {
					lines.add(line.toString());
				}
				line.setLength(0);
			} else if (!quoted) {
				line.append(each);
			}
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}
}
