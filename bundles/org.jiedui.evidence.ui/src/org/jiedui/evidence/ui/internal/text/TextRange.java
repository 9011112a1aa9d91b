/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

/**
 * A stretch of the text that is shown, in UTF-16 characters as SWT counts them.
 *
 * @param start the first character
 * @param end behind the last one, never before {@code start}
 */
public record TextRange(int start, int end) {

	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No range: " + start + " to " + end);
		}
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return end == start;
	}

	/** Whether a caret before the character at an offset, or right behind the range, touches it. */
	public boolean touches(int offset) {
		return offset >= start && offset <= end;
	}

	public boolean contains(int offset) {
		return offset >= start && offset < end;
	}

	public boolean overlaps(int from, int to) {
		return start < to && end > from;
	}
}
