/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Sections.Section;

/** Finds out where a section ends and the next begins, of objects that come in order. */
final class SectionBounds {

	private final List<SectionKey> keys;
	private final List<Section> sections = new ArrayList<>();
	private Object[] now;
	private int objects;
	private boolean tooMany;

	/** @param keys what objects of a section have in common; none where there are no sections */
	SectionBounds(List<SectionKey> keys) {
		this.keys = keys;
	}

	/** @param values of the next object as they were read, those of the keys first */
	void next(Object[] values) {
		if (keys.isEmpty() || tooMany) {
			return;
		}
		if (now == null || !IntStream.range(0, keys.size()).allMatch(index -> isSame(now[index], values[index]))) {
			end();
			now = values;
		}
		objects++;
	}

	/** A number may be written with more zeros at its end than another. */
	private static boolean isSame(Object one, Object other) {
		if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
			return number.compareTo(another) == 0;
		}
		return one == null ? other == null : one.equals(other);
	}

	private void end() {
		if (objects > 0) {
			sections.add(new Section(IntStream.range(0, keys.size()).mapToObj(index -> keys.get(index).value(now[index])).toList(), objects));
			tooMany = sections.size() > Sections.MOST;
		}
		objects = 0;
	}

	/** What was found; nothing where there are too many. */
	List<Section> sections() {
		end();
		return tooMany ? List.of() : sections;
	}
}
