/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.jiedui.core.workspace.ObjectId;

/**
 * A programme of the workspace, whether its books are loaded or not.
 *
 * @param id the programme; its part is the key of its books
 * @param name what it is called, never null
 */
public record ProgrammeEntry(ObjectId id, String name) {

	/** The part that holds the programme's books. */
	public int part() {
		return id.part();
	}
}
