/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of the sheets of one workbook, as Excel allows them: at most 31 characters, none of {@code []:*?/\}, not the name that it keeps for itself,
 * and none twice, whatever their case. An apostrophe would have to be doubled in every reference to the sheet, so there is none.
 */
public final class SheetNames {

	private static final int LONGEST = 31;
	private static final Map<Character, Character> REPLACED = Map.of('[', '（', ']', '）', ':', '：', '*', '＊', '?', '？', '/', '／', '\\', '＼',
			'\'', '’');
	private static final Set<String> RESERVED = Set.of("history");
	private static final String NAMELESS = "Sheet";

	private final Set<String> taken = new HashSet<>(RESERVED);

	/** A name like the wanted one that no other sheet has. */
	public String unique(String wanted) {
		String legal = legal(wanted);
		String name = legal;
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String suffix = " " + number;
			name = cut(legal, LONGEST - suffix.length()) + suffix;
		}
		return name;
	}

	private static String legal(String wanted) {
		StringBuilder name = new StringBuilder();
		wanted.chars().mapToObj(each -> (char) each).map(each -> REPLACED.getOrDefault(each, each))
				.map(each -> Character.isISOControl(each) ? ' ' : each).forEach(name::append);
		String stripped = cut(name.toString().strip(), LONGEST).strip();
		return stripped.isEmpty() ? NAMELESS : stripped;
	}

	/** No more characters than that, and no half of one that takes two. */
	private static String cut(String name, int length) {
		if (name.length() <= length) {
			return name;
		}
		return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
	}
}
