/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity of a stored object: the part (storage home) in the high 20 bits, a number within the part in the low 43. It never changes and
 * is never used again. People read and type it as {@code part-number}, such as {@code 2-15}.
 *
 * @param value the key in the database, positive
 */
public record ObjectId(long value) implements Comparable<ObjectId> {

	/** The part that holds what all programmes share: the register of parties. */
	public static final int REGISTER = 1;

	private static final int SEQUENCE_BITS = 43;
	private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;
	private static final int MAXIMUM_PART = (1 << 20) - 1;
	private static final Pattern FORM = Pattern.compile("(\\d{1,7})-(\\d{1,13})");

	public ObjectId {
		if (value <= 0) {
			throw new IllegalArgumentException("Not an identifier: " + value);
		}
	}

	/** @throws IllegalArgumentException if part or sequence is out of range */
	public static ObjectId of(int part, long sequence) {
		if (part < 1 || part > MAXIMUM_PART || sequence < 1 || sequence > SEQUENCE_MASK) {
			throw new IllegalArgumentException("Not an identifier: " + part + "-" + sequence);
		}
		return new ObjectId((long) part << SEQUENCE_BITS | sequence);
	}

	/**
	 * Reads the form {@code part-number}.
	 *
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static ObjectId parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new IllegalArgumentException("Not an identifier: " + text);
		}
		return of(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
	}

	/** The lowest key of a part, for key ranges. */
	public static long first(int part) {
		return (long) part << SEQUENCE_BITS;
	}

	/** The highest key of a part, for key ranges. */
	public static long last(int part) {
		return (long) part << SEQUENCE_BITS | SEQUENCE_MASK;
	}

	public int part() {
		return (int) (value >>> SEQUENCE_BITS);
	}

	public long sequence() {
		return value & SEQUENCE_MASK;
	}

	@Override
	public int compareTo(ObjectId other) {
		return Long.compare(value, other.value);
	}

	@Override
	public String toString() {
		return part() + "-" + sequence();
	}
}
