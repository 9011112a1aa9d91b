/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

import java.util.HashMap;
import java.util.Map;

/** Finds passages that an earlier one says in the same words, whatever their blanks and punctuation. For one text. */
final class Repetitions {

	/** Shorter lines may well be the same by chance: "合计", "3个". */
	private static final int SHORTEST = 10;

	private final Map<String, Integer> firsts = new HashMap<>();

	/** The index of the first passage with these words, or -1 if this is the first. */
	int first(String text, int index) {
		String words = words(text);
		if (words.length() < SHORTEST) {
			return -1;
		}
		Integer first = firsts.putIfAbsent(words, index);
		return first == null ? -1 : first;
	}

	private static String words(String text) {
		StringBuilder words = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			if (Character.isLetterOrDigit(text.charAt(index))) {
				words.append(text.charAt(index));
			}
		}
		return words.toString();
	}
}
