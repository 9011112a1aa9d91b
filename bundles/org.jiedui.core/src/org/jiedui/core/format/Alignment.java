/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

/** Where a value stands in its column. */
public enum Alignment {
	/** Text, dates, names. */
	LEFT,
	/** Numbers, so that digits stand under each other. */
	RIGHT,
	/** Yes or no. */
	CENTER
}
