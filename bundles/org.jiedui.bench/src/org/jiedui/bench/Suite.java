/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.util.List;

/** Measures one side of the product against a yardstick in the same process. A service; suites are found by their names. */
public interface Suite {

	/** What a command line calls the suite, such as {@code store.save}. */
	String name();

	/**
	 * Measures.
	 *
	 * @param quick whether fewer repetitions and smaller books will do
	 */
	List<Measurement> run(boolean quick);
}
