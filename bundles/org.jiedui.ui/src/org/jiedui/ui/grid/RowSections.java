/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;

/**
 * How the rows that are shown lie in sections by what they have in common. Rows that came later stand behind the last section.
 *
 * @param keys what they have in common, the outermost first
 * @param all the sections, one after the other from the first row on; none where there are too many to be looked at
 * @param tooMany whether there are
 */
public record RowSections(List<GroupKey> keys, List<Section> all, boolean tooMany) {

	/** No groups. */
	public static final RowSections NONE = new RowSections(List.of(), List.of(), false);

	public RowSections {
		keys = List.copyOf(keys);
		all = List.copyOf(all);
	}

	/** How many rows lie in sections. */
	public int rows() {
		return all.stream().mapToInt(Section::rows).sum();
	}

	/**
	 * Rows that have the same values.
	 *
	 * @param texts the values as shown, one for each key; empty for no value
	 * @param rows how many; none where all were deleted since
	 */
	public record Section(List<String> texts, int rows) {

		public Section {
			texts = List.copyOf(texts);
		}
	}
}
