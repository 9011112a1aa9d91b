/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** Where objects will stand when some have gone, some have come back and some were moved. Not thread-safe. */
final class Places {

	private final Map<ObjectId, Placement> placements = new HashMap<>();

	/** Begins with where they stand now. */
	Places(Collection<ObjectState> states) {
		states.forEach(state -> placements.put(state.id(), state.placement()));
	}

	void remove(ObjectId id) {
		placements.remove(id);
	}

	/** @param placement null for a root; the aggregate that it names need not be the right one any more */
	void put(ObjectId id, Placement placement) {
		placements.put(id, placement);
	}

	boolean holds(ObjectId id) {
		return placements.containsKey(id);
	}

	/** Where an object stands, null for a root, with the aggregate in which its container is now. */
	Placement of(ObjectId id) {
		Placement placement = placements.get(id);
		return placement == null ? null : new Placement(root(id), placement.container(), placement.slot(), placement.position());
	}

	/** Whether the object stands in a root at last, not in something that is gone or in itself. */
	boolean isRooted(ObjectId id) {
		ObjectId each = id;
		for (int step = 0; step <= placements.size() && placements.containsKey(each); step++) {
			Placement placement = placements.get(each);
			if (placement == null) {
				return true;
			}
			each = placement.container();
		}
		return false;
	}

	/** Whether another stands where only one can. */
	boolean isOccupied(ObjectId id) {
		Placement placement = placements.get(id);
		return placement != null && !placement.slot().isMany() && placements.entrySet().stream()
				.anyMatch(each -> !each.getKey().equals(id) && isSameSlot(placement, each.getValue()));
	}

	/** What stands in one of these objects. */
	List<ObjectId> partsOf(Set<ObjectId> containers) {
		return placements.entrySet().stream().filter(each -> each.getValue() != null && containers.contains(each.getValue().container()))
				.map(Map.Entry::getKey).sorted().toList();
	}

	/** How many containers an object has around it. */
	int depth(ObjectId id) {
		int depth = 0;
		for (Placement each = placements.get(id); each != null; each = placements.get(each.container())) {
			depth++;
		}
		return depth;
	}

	private ObjectId root(ObjectId id) {
		ObjectId root = id;
		for (Placement each = placements.get(id); each != null; each = placements.get(root)) {
			root = each.container();
		}
		return root;
	}

	static boolean isSameSlot(Placement one, Placement other) {
		return one == null ? other == null
				: other != null && one.container().equals(other.container()) && one.slot() == other.slot();
	}

	static boolean isSame(Placement one, Placement other) {
		return isSameSlot(one, other) && (one == null || Objects.equals(one.position(), other.position()));
	}
}
