/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.Objects;

import org.jiedui.evidence.source.Reading;

/**
 * Where code points of an original stand in the reading that is shown. What is not read, such as the markup of a page, stands nowhere and has an
 * empty range. Immutable.
 */
public final class ReadingMap {

	private final Reading reading;

	public ReadingMap(Reading reading) {
		this.reading = Objects.requireNonNull(reading, "reading");
	}

	/**
	 * The characters that stand for a range of the original.
	 *
	 * @param start a code point of the original
	 * @param end the code point behind the last one
	 */
	public TextRange range(int start, int end) {
		int from = firstAt(start);
		if (end <= start) {
			return new TextRange(from, from);
		}
		return new TextRange(from, Math.max(from, firstAt(end)));
	}

	/** The code point of the original that is shown at an offset; that behind the last one at the end of the text. */
	public int codePoint(int offset) {
		if (reading.length() == 0) {
			return 0;
		}
		return offset < reading.length() ? reading.origin(offset) : reading.originEnd(0, reading.length());
	}

	/** The first character that stands for a code point or for one behind it. */
	private int firstAt(int codePoint) {
		int low = 0;
		int high = reading.length();
		while (low < high) {
			int middle = low + high >>> 1;
			if (reading.origin(middle) < codePoint) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
