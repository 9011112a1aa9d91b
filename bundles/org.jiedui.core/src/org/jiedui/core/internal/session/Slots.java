/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** Hangs objects where their stored placement says: roots into the resource, parts into the slot of their container at their position. */
final class Slots {

	private record Slot(ObjectId container, EReference feature) {
	}

	private final Map<Slot, List<ObjectState>> parts = new LinkedHashMap<>();
	private final List<EObject> roots = new ArrayList<>();
	private final ObjectIndex index;
	private final Resource resource;

	Slots(ObjectIndex index, Resource resource) {
		this.index = index;
		this.resource = resource;
	}

	void add(ObjectState state) {
		Placement placement = state.placement();
		if (placement == null) {
			roots.add(index.find(state.id()).object());
		} else {
			parts.computeIfAbsent(new Slot(placement.container(), placement.slot()), slot -> new ArrayList<>()).add(state);
		}
	}

	/** Roots come last, so that aggregates are complete when they appear. */
	void place() {
		parts.forEach((slot, states) -> {
			Tracked container = index.find(slot.container());
			if (container != null) {
				states.sort(ObjectState.SIBLINGS);
				place(container.object(), slot.feature(), states);
			}
		});
		((InternalEList<EObject>) (InternalEList<?>) resource.getContents()).addAllUnique(roots);
	}

	private void place(EObject container, EReference slot, List<ObjectState> states) {
		List<EObject> objects = states.stream().map(state -> index.find(state.id()).object()).toList();
		if (!slot.isMany()) {
			container.eSet(slot, objects.getLast());
			return;
		}
		@SuppressWarnings("unchecked")
		EList<EObject> siblings = (EList<EObject>) container.eGet(slot);
		if (siblings.isEmpty()) {
			siblings.addAll(objects);
			return;
		}
		for (ObjectState state : states) {
			EObject object = index.find(state.id()).object();
			if (siblings.contains(object)) {
				EcoreUtil.remove(object);
			}
			siblings.add(indexOf(state, siblings), object);
		}
	}

	/** Behind the last sibling that the store has before that position; parts that are not saved yet stay where they are. */
	int indexOf(ObjectState state, List<EObject> siblings) {
		Placement placement = state.placement();
		for (int i = siblings.size(); i > 0; i--) {
			Tracked sibling = index.tracked(siblings.get(i - 1));
			Placement other = sibling == null || !sibling.isStored() ? null : sibling.stored().placement();
			if (other != null && other.container().equals(placement.container()) && other.slot() == placement.slot()
					&& ObjectState.SIBLINGS.compare(sibling.stored(), state) < 0) {
				return i;
			}
		}
		return 0;
	}
}
