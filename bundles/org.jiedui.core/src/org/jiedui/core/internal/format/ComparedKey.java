/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.Comparator;

/**
 * A value as its own key in an order.
 *
 * @param value never null
 * @param order of the values
 */
record ComparedKey<T>(T value, Comparator<T> order) implements Comparable<ComparedKey<T>> {

	@Override
	public int compareTo(ComparedKey<T> other) {
		return order.compare(value, other.value);
	}
}
