/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Constraint;

/** What somebody looked at, each only once. */
final class Looks {

	private Set<Source> sources = Set.of();

	void add(Source source) {
		if (sources.isEmpty()) {
			sources = LinkedHashSet.newLinkedHashSet(2);
		}
		sources.add(source);
	}

	/**
	 * Links to all of it.
	 *
	 * @param before links from before, which stay where they lead to the same and are cut where they do not
	 */
	List<Link> link(LoadedRoot reader, Constraint<?> rule, List<Link> before) {
		if (isSame(before)) {
			return before;
		}
		// New links come first, lest something is forgotten because nobody looks at it for a moment.
		List<Link> links = sources.stream().map(source -> new Link(source, reader, rule)).toList();
		before.forEach(Link::cut);
		return links;
	}

	private boolean isSame(List<Link> before) {
		if (before.size() != sources.size()) {
			return false;
		}
		for (Link link : before) {
			if (!sources.contains(link.source())) {
				return false;
			}
		}
		return true;
	}
}
