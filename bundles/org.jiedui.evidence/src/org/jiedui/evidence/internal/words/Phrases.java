/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether one of several phrases stands in a text. Takes the alternatives of a pattern apart: those that are plain words are looked for as such,
 * which is many times faster than an alternation, and only the others are left to a pattern. Immutable.
 */
public final class Phrases {

	private static final String SPECIAL = "\\[](){}.*+?^$|";

	private final String[] words;
	private final Pattern[] patterns;

	/** @param pattern alternatives as in a regular expression */
	public Phrases(String pattern) {
		this(alternatives(pattern));
	}

	/** @param alternatives each a regular expression */
	public Phrases(List<String> alternatives) {
		words = alternatives.stream().filter(Phrases::isWord).toArray(String[]::new);
		patterns = alternatives.stream().filter(each -> !isWord(each)).map(Pattern::compile).toArray(Pattern[]::new);
	}

	/** Whether one of them is in a text. */
	public boolean isIn(String text) {
		for (String each : words) {
			if (text.contains(each)) {
				return true;
			}
		}
		for (Pattern each : patterns) {
			if (each.matcher(text).find()) {
				return true;
			}
		}
		return false;
	}

	/** Whether an alternative is nothing but characters. */
	public static boolean isWord(String alternative) {
		return alternative.chars().noneMatch(each -> SPECIAL.indexOf(each) >= 0);
	}

	/** What stands between the bars outside of brackets. */
	public static List<String> alternatives(String pattern) {
		List<String> alternatives = new ArrayList<>();
		int depth = 0;
		boolean set = false;
		int start = 0;
		for (int index = 0; index < pattern.length(); index++) {
			char each = pattern.charAt(index);
			if (each == '\\') {
				index++;
			} else if (set) {
				set = each != ']';
			} else if (each == '[') {
				set = true;
			} else if (each == '(') {
				depth++;
			} else if (each == ')') {
				depth--;
			} else if (each == '|' && depth == 0) {
				alternatives.add(pattern.substring(start, index));
				start = index + 1;
			}
		}
		alternatives.add(pattern.substring(start));
		return alternatives;
	}
}
