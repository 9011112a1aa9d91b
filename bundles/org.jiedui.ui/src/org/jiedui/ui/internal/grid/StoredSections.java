/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.query.Sections;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.RowSections;

/**
 * How the keys of rows lie in sections, as the store told.
 *
 * @param groups what the rows of a section have in common; empty for no sections
 * @param sections the keys and their sections
 * @param arrangement knows what sections are called
 */
public record StoredSections(List<GroupKey> groups, Sections sections, StoredArrangement arrangement) {

	/** The sections of the rows that are shown. Different numbers that look the same are one. */
	public RowSections shown(KeyedRows keyed) {
		List<RowSections.Section> shown = new ArrayList<>();
		int index = 0;
		for (Sections.Section section : groups.isEmpty() ? List.<Sections.Section>of() : sections.sections()) {
			int end = index + section.objects();
			List<String> texts = arrangement.texts(groups, section.keys());
			int rows = keyed.shownBefore(end) - keyed.shownBefore(index);
			boolean same = !shown.isEmpty() && shown.getLast().texts().equals(texts);
			shown.add(new RowSections.Section(texts, same ? rows + shown.removeLast().rows() : rows));
			index = end;
		}
		return new RowSections(groups, shown, !groups.isEmpty() && sections.isTooMany());
	}
}
