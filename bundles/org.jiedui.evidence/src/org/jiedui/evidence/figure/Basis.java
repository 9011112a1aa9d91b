/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

import java.util.Locale;

/** Over what a quantity counts. */
public enum Basis {
	/** All that came together up to a day. */
	CUMULATIVE,
	/** One year. */
	ANNUAL,
	/** One occasion, one project, one gift. */
	SINGLE,
	/** The text does not say. */
	UNKNOWN;

	/** As files write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}
}
