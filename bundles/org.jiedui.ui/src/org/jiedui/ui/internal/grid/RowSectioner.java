/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.RowSections;
import org.jiedui.ui.grid.RowSections.Section;

/** Puts rows in memory into sections by what they have in common; those of a section keep their order. */
public final class RowSectioner {

	private final EObject[] rows;
	private final List<GroupKey> keys;
	/** For each key the text of each row. */
	private final String[][] texts;

	/** @param keys the outermost first; may be empty */
	public RowSectioner(EObject[] rows, List<GroupKey> keys) {
		this.rows = rows;
		this.keys = keys;
		texts = new String[keys.size()][rows.length];
	}

	/** Indices of rows with those of a section beside each other, sections in the order of their values, no value last. */
	public int[] arrange(int[] indices) {
		int[] arranged = indices;
		for (int level = keys.size() - 1; level >= 0; level--) {
			arranged = arrange(arranged, level);
		}
		return arranged;
	}

	private int[] arrange(int[] indices, int level) {
		Map<String, GroupText> different = new HashMap<>();
		for (int index : indices) {
			GroupText value = GroupText.of(rows[index], keys.get(level));
			texts[level][index] = value == null ? GroupText.NONE : value.text();
			if (value != null) {
				different.putIfAbsent(value.text(), value);
			}
		}
		GroupText[] sorted = different.values().toArray(GroupText[]::new);
		Arrays.sort(sorted);
		Map<String, Integer> ranks = new HashMap<>();
		for (int rank = 0; rank < sorted.length; rank++) {
			ranks.put(sorted[rank].text(), rank);
		}
		return RowArranger.sorted(indices, Arrays.stream(indices).map(index -> ranks.getOrDefault(texts[level][index], RowArranger.LAST)).toArray());
	}

	/** The sections of what {@link #arrange} made. */
	public RowSections sections(int[] arranged) {
		List<Section> sections = new ArrayList<>();
		int begin = 0;
		for (int position = 1; position <= arranged.length && !keys.isEmpty(); position++) {
			if (position == arranged.length || !texts(arranged[position]).equals(texts(arranged[begin]))) {
				sections.add(new Section(texts(arranged[begin]), position - begin));
				begin = position;
			}
		}
		return new RowSections(keys, sections, false);
	}

	private List<String> texts(int index) {
		return Arrays.stream(texts).map(each -> each[index]).toList();
	}
}
