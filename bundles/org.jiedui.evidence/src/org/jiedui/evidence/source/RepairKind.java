/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

/** What is repaired before a text is read. */
public enum RepairKind {
	/** Digits, letters and blanks of other widths than usual. */
	WIDTH,
	/** Runs whose bytes were taken for another encoding. */
	ENCODING,
	/** The pronunciation of a character, put into brackets behind it. */
	PRONUNCIATION,
	/** Traditional characters in place of simplified ones. */
	TRADITIONAL,
	/** Punctuation that is doubled. */
	PUNCTUATION,
	/** Blanks inside a number. */
	BLANKS
}
