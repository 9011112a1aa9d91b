/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import java.util.Arrays;

import org.jiedui.evidence.source.Reading;

/** Puts a reading together, character by character. */
public final class ReadingBuilder {

	private final StringBuilder text;
	private int[] origins;

	public ReadingBuilder() {
		this(1 << 10);
	}

	/** @param length how long the reading becomes, about */
	public ReadingBuilder(int length) {
		text = new StringBuilder(length);
		origins = new int[Math.max(16, length)];
	}

	/** Adds a character that stands at a code point of the original. */
	public void append(char character, int origin) {
		if (text.length() == origins.length) {
			origins = Arrays.copyOf(origins, origins.length + (origins.length >> 1));
		}
		origins[text.length()] = origin;
		text.append(character);
	}

	/** How many characters there are. */
	public int length() {
		return text.length();
	}

	/** The character that was added last; there must be one. */
	public char last() {
		return text.charAt(text.length() - 1);
	}

	/** Where the character stands that was added last; 0 if there is none. */
	public int lastOrigin() {
		return text.isEmpty() ? 0 : origins[text.length() - 1];
	}

	/** Replaces the character that was added last. */
	public void replaceLast(char character, int origin) {
		text.setCharAt(text.length() - 1, character);
		origins[text.length() - 1] = origin;
	}

	public Reading build() {
		return new Reading(text.toString(), Arrays.copyOf(origins, text.length()));
	}
}
