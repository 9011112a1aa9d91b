/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.checklist;

/** How an item of a checklist stands, as far as the books tell. */
public enum ItemState {

	/** There is time yet, whatever was done. */
	NOT_DUE,
	/** As much as is required was done. */
	DONE,
	/** It is due, and the books tell that less was done. */
	OPEN,
	/** It is due, and the books do not tell whether it was done. */
	UNKNOWN
}
