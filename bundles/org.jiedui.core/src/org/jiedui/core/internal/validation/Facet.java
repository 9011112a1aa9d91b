/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** One aspect of all roots of a type in one place: who looked at these sees nothing else of them. */
final class Facet extends Source {

	private final Function<? super EObject, ?> aspect;
	private final Map<LoadedRoot, Seen> seen = new HashMap<>();

	/** @param rank since those who look see the order, too */
	private record Seen(Object aspect, long rank) {
	}

	Facet(Function<? super EObject, ?> aspect) {
		this.aspect = aspect;
	}

	/**
	 * Takes note of a root as it is now.
	 *
	 * @return whether that is new
	 * @throws RuntimeException if the rule cannot tell the aspect
	 */
	boolean put(LoadedRoot root) {
		Seen now = new Seen(aspect.apply(root.object()), root.rank());
		return !Objects.equals(seen.put(root, now), now);
	}

	void remove(LoadedRoot root) {
		seen.remove(root);
	}

	@Override
	void unwatched() {
		// Stays at hand: there are no more of these than aspects that rules ask for.
	}
}
