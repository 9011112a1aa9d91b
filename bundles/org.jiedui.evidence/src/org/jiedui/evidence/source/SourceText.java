/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text that was read: the original as it is, the reading after repairs, and how it is laid out. Immutable.
 *
 * @param origin where it comes from
 * @param original the characters of the file; of DOCX and PDF the text that they contain
 * @param reading what is read
 * @param passages all lines that are not empty, in their order
 * @param repairs how many places were repaired, by what was wrong with them
 * @param damages what could not be repaired, in the order of the text
 */
public record SourceText(Origin origin, String original, Reading reading, List<Passage> passages, Map<RepairKind, Integer> repairs,
		List<Damage> damages) {

	public SourceText {
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(original, "original");
		Objects.requireNonNull(reading, "reading");
		passages = List.copyOf(passages);
		repairs = Map.copyOf(repairs);
		damages = List.copyOf(damages);
	}

	/** What a passage says. */
	public String text(Passage passage) {
		return reading.text().substring(passage.start(), passage.end());
	}
}
