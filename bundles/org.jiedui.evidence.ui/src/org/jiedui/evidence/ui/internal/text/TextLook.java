/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

/** What a run of a text is, as far as it is shown by its looks. */
public enum TextLook {
	/** What a page has around its text. */
	FURNITURE,
	/** What an earlier passage says already. */
	REPETITION,
	/** Reads otherwise than it is printed. */
	REPAIRED,
	/** Cannot be read. */
	DAMAGED,
	/** A quantity that says nothing about the programme. */
	CONTEXT,
	/** A figure of which nobody has decided yet. */
	OPEN,
	/** A figure that somebody confirmed. */
	CONFIRMED,
	/** A figure that somebody doubts. */
	DISPUTED,
	/** A figure that does not count. */
	WITHDRAWN,
	/** The figure that is selected. */
	SELECTED
}
