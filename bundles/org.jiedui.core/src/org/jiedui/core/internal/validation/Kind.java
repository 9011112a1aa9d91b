/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.Collection;
import java.util.function.Supplier;

/** All roots of a type in one place. */
final class Kind extends Peers {

	private final Supplier<Collection<LoadedRoot>> members;

	Kind(Supplier<Collection<LoadedRoot>> members) {
		this.members = members;
	}

	@Override
	Collection<LoadedRoot> members() {
		return members.get();
	}

	@Override
	void unwatched() {
		// Stays at hand: there are no more of these than types that rules ask for.
	}
}
