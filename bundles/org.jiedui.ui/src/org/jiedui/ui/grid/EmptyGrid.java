/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

/**
 * What stands in a grid that has no rows.
 *
 * @param sentence says what belongs there
 * @param link text of the link that makes the first row
 * @param create makes the first row; null where none can be made
 */
public record EmptyGrid(String sentence, String link, Runnable create) {

	/** Nothing is said. */
	public static final EmptyGrid SILENT = new EmptyGrid("", "", null);
}
