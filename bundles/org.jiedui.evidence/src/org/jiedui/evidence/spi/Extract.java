/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.spi;

import java.util.List;
import java.util.Objects;

import org.jiedui.evidence.source.Reading;

/**
 * The text of a file before repairs.
 *
 * @param original the characters of the file, or its text where it has no characters of its own
 * @param encoding of the characters, null where the form decides it
 * @param reading the text, one line for each paragraph
 * @param aside parts of the reading that the form itself says are no text, such as the navigation of a page; in order
 */
public record Extract(String original, String encoding, Reading reading, List<Aside> aside) {

	/**
	 * A part of a reading.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 */
	public record Aside(int start, int end) {
	}

	public Extract {
		Objects.requireNonNull(original, "original");
		Objects.requireNonNull(reading, "reading");
		aside = List.copyOf(aside);
	}

	/** A text that is its own original. */
	public static Extract plain(String text, String encoding) {
		return new Extract(text, encoding, Reading.of(text), List.of());
	}
}
