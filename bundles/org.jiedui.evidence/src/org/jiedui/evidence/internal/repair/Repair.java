/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;

/** One kind of repair. Takes a time that grows linearly with the text. */
interface Repair {

	/** What it repairs. */
	RepairKind kind();

	/**
	 * Repairs.
	 *
	 * @param places is told of each place that was repaired
	 * @return the repaired reading, or the same if nothing was wrong
	 */
	Reading repair(Reading reading, Counter places);

	/** Counts. */
	final class Counter {

		private int count;

		void add() {
			count++;
		}

		int count() {
			return count;
		}
	}
}
