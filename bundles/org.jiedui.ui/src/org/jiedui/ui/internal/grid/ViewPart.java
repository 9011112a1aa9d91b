/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

/** Something about a grid that views keep, under a key of its own. */
interface ViewPart {

	/** A word for it, the same in all languages and for ever. */
	String key();

	/** How it is now, in a text that {@link #show} understands; empty where that is as usual. */
	String write();

	/**
	 * Shows it in another way.
	 *
	 * @param text as {@link #write} wrote it, perhaps by another version or in another language; empty for as usual
	 * @param reading helps to understand it, and is told what cannot be shown
	 */
	void show(String text, ViewReading reading);

	/** Whether the grid remembers it from one day to the next without being asked to. */
	default boolean remembered() {
		return true;
	}
}
