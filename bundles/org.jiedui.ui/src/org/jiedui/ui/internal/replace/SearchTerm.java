/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for in cells, as it was typed.
 *
 * @param text empty finds nothing
 * @param caseMatters whether A is another letter than a
 * @param wholeCell whether nothing else may stand in the cell
 */
public record SearchTerm(String text, boolean caseMatters, boolean wholeCell) {

	private Pattern pattern() {
		String literal = Pattern.quote(text);
		return Pattern.compile(wholeCell ? "\\A" + literal + "\\z" : literal, caseMatters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The text of a cell with all that was found in it replaced; empty where there is nothing of it. */
	Optional<String> replaced(String cell, String replacement) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Matcher matcher = pattern().matcher(cell);
		return matcher.find() ? Optional.of(matcher.replaceAll(Matcher.quoteReplacement(replacement))) : Optional.empty();
	}
}
