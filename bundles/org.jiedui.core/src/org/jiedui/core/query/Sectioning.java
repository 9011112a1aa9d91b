/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.List;

import org.jiedui.core.query.Grouping.Key;

/**
 * A listing in sections by what objects have in common: what a table begins with that is scrolled freely and folded. Immutable.
 *
 * @param listing the objects, and their order within a section
 * @param keys what the objects of a section have in common, at least one; sections come in the order of the keys, no value last
 */
public record Sectioning(Listing listing, List<Key> keys) {

	/** @throws IllegalArgumentException if there is no key, one is about words that soften, or the listing is but a page */
	public Sectioning {
		keys = List.copyOf(keys);
		if (keys.stream().anyMatch(key -> key.span() == Span.QUALIFIER)) {
			throw new IllegalArgumentException("No sections are made of words that soften");
		}
		if (keys.isEmpty() || listing.scope().offset() > 0 || listing.scope().limit() != Query.UNLIMITED) {
			throw new IllegalArgumentException("Sections are made of all objects, and of what they have in common");
		}
	}
}
