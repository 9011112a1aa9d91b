/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

/** The column types that the mapping needs; a {@link Dialect} knows how each is written. */
public enum SqlType {
	INTEGER, BIGINT, BOOLEAN, DOUBLE, DATE,
	/** Decimal numbers of any scale, up to 100 digits. */
	DECIMAL,
	/** Figures that people add and compare: up to 28 digits before the point and 10 behind it. */
	FIGURE,
	/** A point in time. */
	TIMESTAMP,
	/** Text of any length. */
	TEXT,
	/** A word of the program, such as a literal of an enumeration: at most 100 characters. */
	WORD,
	/** A date that may be known to the year or month only: at most 10 characters, sorts as the date does. */
	PARTIAL_DATE,
	/** Bytes, at most a million. */
	BYTES
}
