/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

/**
 * A line or paragraph of a reading.
 *
 * @param index its number, counted from 0
 * @param start where it begins in the reading
 * @param end where it ends in the reading, the line break not counted
 * @param role what it is there for
 * @param repeats the index of the first passage that says the same, or -1 if none does
 */
public record Passage(int index, int start, int end, PassageRole role, int repeats) {

	/** Whether an earlier passage says the same. */
	public boolean isRepetition() {
		return repeats >= 0;
	}

	/** Whether it belongs to what the text says. */
	public boolean isBody() {
		return role == PassageRole.BODY;
	}
}
