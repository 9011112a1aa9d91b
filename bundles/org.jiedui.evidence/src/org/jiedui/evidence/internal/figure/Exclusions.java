/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.List;
import java.util.regex.Pattern;

import org.jiedui.evidence.internal.words.Phrases;

/** Finds what has digits, or looks like a number, and is no quantity. Immutable. */
final class Exclusions {

	private final String[] words;
	private final Pattern pattern;

	/** @param lines alternatives of patterns */
	Exclusions(List<String> lines) {
		List<String> alternatives = lines.stream().flatMap(line -> Phrases.alternatives(line).stream()).toList();
		words = alternatives.stream().filter(Phrases::isWord).toArray(String[]::new);
		pattern = Pattern.compile("(?:" + String.join(")|(?:", alternatives.stream().filter(each -> !Phrases.isWord(each)).toList()) + ")");
	}

	/** Adds what is found in a passage. */
	void find(String text, int from, int to, Spans spans) {
		String passage = text.substring(from, to);
		for (String each : words) {
			for (int at = passage.indexOf(each); at >= 0; at = passage.indexOf(each, at + 1)) {
				spans.add(from + at, from + at + each.length());
			}
		}
		spans.addAll(pattern, text, from, to);
	}
}
