/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text as it is read, after repairs, and for each of its characters where it stands in the original. Immutable.
 */
public final class Reading {

	private final String text;
	private final int[] origins;

	/**
	 * @param text the characters
	 * @param origins for each character the code point of the original that it stands for, counted from 0 and never decreasing
	 */
	public Reading(String text, int... origins) {
		this.text = Objects.requireNonNull(text, "text");
		if (origins.length < text.length()) {
			throw new IllegalArgumentException(origins.length + " origins for " + text.length() + " characters");
		}
		this.origins = origins.length == text.length() ? origins : Arrays.copyOf(origins, text.length());
	}

	/** A text that is its own original. */
	public static Reading of(String text) {
		int[] origins = new int[text.length()];
		int point = 0;
		for (int index = 0; index < origins.length; index++) {
			origins[index] = point;
			boolean pairGoesOn = Character.isHighSurrogate(text.charAt(index)) && index + 1 < origins.length
					&& Character.isLowSurrogate(text.charAt(index + 1));
			if (!pairGoesOn) {
				point++;
			}
		}
		return new Reading(text, origins);
	}

	/** What is read. */
	public String text() {
		return text;
	}

	/** How many characters are read. */
	public int length() {
		return text.length();
	}

	/** The code point of the original where the character at an index begins. */
	public int origin(int index) {
		return origins[index];
	}

	/** The code point of the original behind the last one that a range of the reading stands for. */
	public int originEnd(int start, int end) {
		return end <= start ? origins[start] : origins[end - 1] + 1;
	}
}
