/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.util.List;

/**
 * Measures one side of the product against a yardstick in the same process. A service; suites are found by their names. It implements one of the two
 * methods that run it.
 */
public interface Suite {

	/** What a command line calls the suite, such as {@code store.save}. */
	String name();

	/** Whether it takes so long, or puts so much load on the machine, that it runs only where it is named. */
	default boolean isLong() {
		return false;
	}

	/**
	 * Measures.
	 *
	 * @param quick whether fewer repetitions and smaller books will do
	 */
	default List<Measurement> run(boolean quick) {
		throw new UnsupportedOperationException();
	}

	/** Measures. */
	default List<Measurement> run(RunSettings settings) {
		return run(settings.quick());
	}
}
