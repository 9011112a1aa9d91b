/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
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

	private record Slot(Tracked container, EReference feature) {
	}

	private record Part(Tracked tracked, ObjectState state) {
	}

	private final Map<Slot, List<Part>> parts = new LinkedHashMap<>();
	private final List<EObject> roots = new ArrayList<>();
	private final ObjectIndex index;
	private final Resource resource;

	Slots(ObjectIndex index, Resource resource) {
		this.index = index;
		this.resource = resource;
	}

	/** What stands in a container that is not there is not placed. */
	void add(Tracked tracked, ObjectState state) {
		Placement placement = state.placement();
		if (placement == null) {
			roots.add(tracked.object());
			return;
		}
		Tracked container = index.find(placement.container());
		if (container != null) {
			parts.computeIfAbsent(new Slot(container, placement.slot()), slot -> new ArrayList<>()).add(new Part(tracked, state));
		}
	}

	/** Roots come last, so that aggregates are complete when they appear. */
	void place() {
		parts.forEach((slot, all) -> {
			all.sort(Comparator.comparing(Part::state, ObjectState.SIBLINGS));
			place(slot.container().object(), slot.feature(), all);
		});
		((InternalEList<EObject>) (InternalEList<?>) resource.getContents()).addAllUnique(roots);
	}

	private void place(EObject container, EReference slot, List<Part> all) {
		List<EObject> objects = all.stream().map(part -> part.tracked().object()).toList();
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
		for (Part part : all) {
			EObject object = part.tracked().object();
			if (siblings.contains(object)) {
				EcoreUtil.remove(object);
			}
			siblings.add(indexOf(part.state().id(), part.state().placement(), siblings), object);
		}
	}

	/** Behind the last sibling that the store has before that position; parts that are not saved yet stay where they are. */
	int indexOf(ObjectId id, Placement placement, List<EObject> siblings) {
		for (int i = siblings.size(); i > 0; i--) {
			Tracked sibling = index.tracked(siblings.get(i - 1));
			Placement other = sibling == null ? null : sibling.placement();
			if (other != null && other.container().equals(placement.container()) && other.slot() == placement.slot()
					&& (other.position() < placement.position() || other.position() == placement.position() && sibling.key() < id.value())) {
				return i;
			}
		}
		return 0;
	}
}
