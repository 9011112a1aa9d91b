/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a batch: a command line without the name of the program.
 *
 * @param number from 1, empty lines and comments counted too, so that it is the one that an editor shows
 * @param text as it was written
 */
public record BatchLine(int number, String text) {

	/** Whether there is a command in it: not in an empty line, and not in a comment, which begins with {@code #}. */
	public boolean isCommand() {
		String stripped = text.strip();
		return !stripped.isEmpty() && !stripped.startsWith("#");
	}

	/**
	 * The words, as a shell takes them: between single or double quotes anything may stand but these quotes, and what touches is one word.
	 * A backslash is a character like others, since it stands in the names of files.
	 *
	 * @return empty when a quote has no end
	 */
	public Optional<List<String>> words() {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean begun = false;
		int quote = 0;
		for (int character : text.codePoints().toArray()) {
			if (quote == 0 && Character.isWhitespace(character)) {
				if (begun) {
					words.add(word.toString());
				}
				word.setLength(0);
				begun = false;
			} else if (quote == character) {
				quote = 0;
			} else if (quote == 0 && (character == '\'' || character == '"')) {
				quote = character;
				begun = true;
			} else {
				word.appendCodePoint(character);
				begun = true;
			}
		}
		if (begun) {
			words.add(word.toString());
		}
		return quote == 0 ? Optional.of(words) : Optional.empty();
	}
}
