/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * Keeps the order of the roots as numbers with gaps, so that one that comes between others gets its number without a look at all. Only where
 * a gap is used up all are numbered anew, once for any number of changes.
 */
final class RootOrder {

	/** Leaves room for 32 roots in a row that come each behind the one before. */
	private static final long GAP = 1L << 32;

	private final Function<EObject, LoadedRoot> known;
	private boolean stale;

	RootOrder(Function<EObject, LoadedRoot> known) {
		this.known = known;
	}

	/**
	 * Some roots were put somewhere.
	 *
	 * @param all all roots as they stand now
	 * @param from position of the first that came
	 */
	void placed(List<EObject> all, int from, int count) {
		if (stale || from < 0 || from + count > all.size()) {
			stale = true;
			return;
		}
		boolean last = from + count == all.size();
		long above = last ? 0 : rank(all, from + count);
		long below = from > 0 ? rank(all, from - 1) : above - GAP * (count + 1);
		long step = last ? GAP : (above - below) / (count + 1);
		stale = step < 1;
		for (int i = 0; i < count; i++) {
			known.apply(all.get(from + i)).rank(below + step * (i + 1));
		}
	}

	private long rank(List<EObject> all, int at) {
		return known.apply(all.get(at)).rank();
	}

	/** Numbers all anew. */
	void renumber(Collection<? extends EObject> all) {
		long next = 0;
		for (EObject each : all) {
			known.apply(each).rank(next);
			next += GAP;
		}
		stale = false;
	}

	/** Whether all must be numbered anew before anybody looks at the order. */
	boolean isStale() {
		return stale;
	}
}
