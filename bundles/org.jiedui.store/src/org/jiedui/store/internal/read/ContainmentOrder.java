/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** Puts states in an order in which a container comes before its parts and siblings come as they stand. */
public final class ContainmentOrder {

	private final Map<ObjectId, List<ObjectState>> parts = new HashMap<>();
	private final List<ObjectState> ordered = new ArrayList<>();

	private ContainmentOrder() {
	}

	/** The states in order; a part whose container is not among them is left out. */
	public static List<ObjectState> of(Collection<ObjectState> states) {
		ContainmentOrder order = new ContainmentOrder();
		List<ObjectState> roots = new ArrayList<>(states.size());
		for (ObjectState state : states) {
			Placement placement = state.placement();
			if (placement == null) {
				roots.add(state);
			} else {
				order.parts.computeIfAbsent(placement.container(), each -> new ArrayList<>()).add(state);
			}
		}
		if (order.parts.isEmpty()) {
			return roots;
		}
		order.parts.values().forEach(siblings -> siblings.sort(ObjectState.SIBLINGS));
		roots.forEach(order::add);
		return order.ordered;
	}

	private void add(ObjectState state) {
		ordered.add(state);
		parts.getOrDefault(state.id(), List.of()).forEach(this::add);
	}
}
