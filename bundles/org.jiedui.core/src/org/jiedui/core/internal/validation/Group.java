/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The roots of one place that have the same key, and those who asked for this key. */
final class Group extends Peers {

	private final List<LoadedRoot> members = new ArrayList<>(1);
	private final Runnable forget;

	/** @param forget is run when it has neither members nor readers */
	Group(Runnable forget) {
		this.forget = forget;
	}

	void add(LoadedRoot root) {
		members.add(root);
		changed();
	}

	void remove(LoadedRoot root) {
		members.remove(root);
		changed();
		if (members.isEmpty() && !isWatched()) {
			forget.run();
		}
	}

	@Override
	Collection<LoadedRoot> members() {
		return members;
	}

	@Override
	void unwatched() {
		if (members.isEmpty()) {
			forget.run();
		}
	}
}
