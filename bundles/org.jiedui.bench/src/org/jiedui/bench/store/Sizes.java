/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

/**
 * How large the books of a run are.
 *
 * @param small objects in small books
 * @param large objects in large ones
 */
public record Sizes(int small, int large) {

	public static Sizes of(boolean quick) {
		return new Sizes(10_000, quick ? 100_000 : 1_000_000);
	}

	/** A goal that was set for a million objects and is the smaller the larger the books are that need not be read. */
	double scaled(double goalAtMillion) {
		return goalAtMillion * 1_000_000 / large;
	}

	/** For a line of results. */
	public String shown() {
		return large + " objects";
	}
}
