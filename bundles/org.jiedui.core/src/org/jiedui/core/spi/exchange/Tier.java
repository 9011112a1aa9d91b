/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

/** How much a remark on a row weighs. */
public enum Tier {
	/** The row, or the file, is not imported. */
	ERROR,
	/** The row is imported, but somebody should look at it. */
	WARNING,
	/** How something was understood. */
	NOTE
}
