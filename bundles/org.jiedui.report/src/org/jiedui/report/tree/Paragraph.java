/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.List;

/**
 * Words in one flow, with notes at their places.
 *
 * @param runs in their order
 */
public record Paragraph(List<Run> runs) implements Block {

	public Paragraph {
		runs = List.copyOf(runs);
	}

	/** A paragraph of plain words. */
	public static Paragraph of(String text) {
		return new Paragraph(List.of(new Run(text, List.of())));
	}

	/**
	 * Words and what is noted at their end.
	 *
	 * @param text may be empty
	 * @param notes footnotes, such as the source of a figure
	 */
	public record Run(String text, List<String> notes) {

		public Run {
			notes = List.copyOf(notes);
		}
	}
}
