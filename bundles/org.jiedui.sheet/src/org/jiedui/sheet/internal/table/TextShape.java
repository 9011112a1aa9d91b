/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
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
		Agreement most = Agreement.NONE;
		for (char separator : SEPARATORS) {
			Agreement found = Agreement.on(separator, lines);
			if (Agreement.ORDER.compare(found, most) > 0) {
				best = separator;
				most = found;
			}
		}
		return new TextShape(best);
	}

	/**
	 * How many lines have a separator equally often.
	 *
	 * @param times how often each of them has it; decides where as many lines agree on several separators
	 */
	private record Agreement(int lines, long times) {

		static final Agreement NONE = new Agreement(0, 0);
		static final Comparator<Agreement> ORDER = Comparator.comparingInt(Agreement::lines).thenComparingLong(Agreement::times);

		static Agreement on(char separator, List<String> lines) {
			Map<Long, Integer> counts = new HashMap<>();
			for (String line : lines) {
				long count = line.chars().filter(each -> each == separator).count();
				if (count > 0) {
					counts.merge(count, 1, Integer::sum);
				}
			}
			return counts.entrySet().stream().map(each -> new Agreement(each.getValue(), each.getKey())).max(ORDER).orElse(NONE);
		}
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
