/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;

/**
 * How the values of one type are shown, typed and sorted. Stateless.
 *
 * @param <T> the Java type of the values; they are never null here
 */
public interface TypeFormat<T> {

	/** What a screen shows. */
	String text(T value);

	/** What an editor starts with; {@link #parse} reads it. */
	default String editText(T value) {
		return text(value);
	}

	/**
	 * @param text neither blank nor with blanks around it
	 * @throws FormatException if it is no such value
	 */
	T parse(String text) throws FormatException;

	int compare(T first, T second);

	/** A key that sorts as the values do; for types whose values take long to compare, it is quick. */
	default Comparable<?> sortKey(T value) {
		return new ComparedKey<>(value, this::compare);
	}

	default Alignment alignment() {
		return Alignment.LEFT;
	}
}
