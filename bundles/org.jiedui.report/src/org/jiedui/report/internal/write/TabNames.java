/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as workbooks allow them: short, without some characters, none twice. */
final class TabNames {

	private static final int LONGEST = 31;

	private final Set<String> taken = new HashSet<>(Set.of("history"));

	String unique(String wanted) {
		String legal = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]+", " ").strip();
		legal = legal.isEmpty() ? "Sheet" : legal;
		String name = cut(legal, LONGEST);
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String suffix = " " + number;
			name = cut(legal, LONGEST - suffix.length()) + suffix;
		}
		return name;
	}

	/** How many sheets there are. */
	int count() {
		return taken.size() - 1;
	}

	private static String cut(String name, int length) {
		if (name.length() <= length) {
			return name;
		}
		return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length).strip();
	}
}
