/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Sections.Section;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.value.Qualified;

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
		return states.sorted(order((one, other) -> 0)).skip(listing.scope().offset()).limit(listing.scope().limit())
				.mapToLong(state -> state.id().value()).toArray();
	}

	/** All that the scope has, in sections. */
	Sections of(Stream<ObjectState> states, List<Key> keys) {
		Comparator<Object> ascending = Comparator.nullsLast(MemoryCondition::compare);
		Comparator<ObjectState> first = (one, other) -> 0;
		for (Key key : keys) {
			first = first.thenComparing(state -> section(state, key), ascending);
		}
		List<ObjectState> sorted = states.sorted(order(first)).toList();
		List<Section> sections = new ArrayList<>();
		for (ObjectState state : sorted) {
			List<Object> section = new ArrayList<>();
			keys.forEach(key -> section.add(section(state, key)));
			if (!sections.isEmpty() && sections.getLast().keys().equals(section)) {
				sections.add(new Section(section, sections.removeLast().objects() + 1));
			} else {
				sections.add(new Section(section, 1));
			}
		}
		return new Sections(sorted.stream().mapToLong(state -> state.id().value()).toArray(), sections.size() > Sections.MOST ? List.of() : sections);
	}

	private Object section(ObjectState state, Key key) {
		Object value = MemoryGroups.key(values, state, key);
		return value instanceof Qualified figure ? figure.number() : value;
	}

	private Comparator<ObjectState> order(Comparator<ObjectState> first) {
		Comparator<ObjectState> order = first;
		for (Order each : listing.orders()) {
			order = order.thenComparing(state -> value(state, each), comparator(each));
		}
		return order.thenComparing(ObjectState::id);
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
