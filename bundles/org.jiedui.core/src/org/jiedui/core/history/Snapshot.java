/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.List;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;

/**
 * How an object was at some time.
 *
 * @param object the object
 * @param number the last commit of its part that counts
 * @param states the aggregate in which it stood then, whole: a container before its parts, siblings as they stood
 */
public record Snapshot(ObjectId object, long number, List<ObjectState> states) {

	public Snapshot {
		states = List.copyOf(states);
	}

	/** The object alone. */
	public ObjectState state() {
		return states.stream().filter(each -> each.id().equals(object)).findFirst().orElseThrow();
	}
}
