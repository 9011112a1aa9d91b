/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.io.IOException;
import java.util.List;

/** Rows one after the other; each is forgotten soon after, so that there may be very many. They are the same each time. */
@FunctionalInterface
public interface Rows {

	/** Takes one row after the other. */
	@FunctionalInterface
	interface Taker {

		/** @throws IOException when the file does not take it */
		void take(Row row) throws IOException;
	}

	/** @throws IOException when the taker throws one, or rows cannot be read */
	void giveTo(Taker taker) throws IOException;

	/** Rows that are at hand. */
	static Rows of(List<Row> rows) {
		List<Row> kept = List.copyOf(rows);
		return taker -> {
			for (Row row : kept) {
				taker.take(row);
			}
		};
	}
}
