/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.Comparator;
import java.util.stream.Stream;

import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.core.spi.store.ObjectState;

/** Identifiers of what a {@link MemoryStore} holds. */
final class MemoryKeys {

	private final MemoryValues values;
	private final Listing listing;

	MemoryKeys(MemoryValues values, Listing listing) {
		this.values = values;
		this.listing = listing;
	}

	/** The page of all that the scope has. */
	long[] of(Stream<ObjectState> states) {
		Comparator<ObjectState> order = (one, other) -> 0;
		for (Order each : listing.orders()) {
			order = order.thenComparing(state -> value(state, each), comparator(each));
		}
		return states.sorted(order.thenComparing(ObjectState::id)).skip(listing.scope().offset()).limit(listing.scope().limit())
				.mapToLong(state -> state.id().value()).toArray();
	}

	private Object value(ObjectState state, Order order) {
		Object value = values.of(state, order.path());
		return "".equals(value) ? null : value;
	}

	/** No value comes last in either direction. */
	private static Comparator<Object> comparator(Order order) {
		Comparator<Object> values = MemoryCondition::compare;
		return Comparator.nullsLast(order.descending() ? values.reversed() : values);
	}
}
