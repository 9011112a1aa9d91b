/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.session.Clash;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/**
 * Makes objects of what one question to the store brought, and brings those up to date that are there. Used once, while the tracker is
 * suspended. New objects are filled in silence; those that somebody may look at tell of their changes.
 */
final class Attachment {

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final Resource resource;
	private final Fetch fetch;
	private final StateReader reader;
	private final Map<ObjectId, ObjectState> created = new LinkedHashMap<>();
	private final Map<ObjectId, ObjectState> refreshed = new LinkedHashMap<>();
	private final Set<EObject> vanished = new LinkedHashSet<>();
	private final List<Clash> clashes = new ArrayList<>();

	Attachment(ChangeTracker tracker, ObjectIndex index, StoredValues values, Resource resource, Fetch fetch) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.resource = resource;
		this.fetch = fetch;
		reader = new StateReader(index, values);
	}

	void run() {
		// brings what is known of unsaved changes up to date
		tracker.touched();
		for (ObjectState state : fetch.states()) {
			Tracked tracked = index.find(state.id());
			if (tracked == null) {
				appear(state);
			} else if (tracked.isStored() && state.version() > tracked.stored().version()) {
				List<Clash> clashing = clashes(tracked, state);
				clashes.addAll(clashing);
				if (clashing.isEmpty()) {
					refreshed.put(state.id(), state);
				}
			}
		}
		created.values().forEach(state -> reader.fill(index.find(state.id()), state));
		Slots slots = new Slots(index, resource);
		created.values().forEach(slots::add);
		refreshed.values().forEach(state -> {
			Tracked tracked = index.find(state.id());
			boolean moves = tracked.stored().placement() != null && !tracker.isMoved(tracked)
					&& !Objects.equals(tracked.stored().placement(), state.placement());
			reader.fill(tracked, state);
			if (moves) {
				slots.add(state);
			}
		});
		// positions of stored parts decide where others are put, hence what is stored is noted first
		created.values().forEach(state -> tracker.store(index.find(state.id()), state));
		refreshed.values().forEach(state -> tracker.store(index.find(state.id()), state));
		slots.place();
		created.keySet().forEach(id -> index.find(id).object().eSetDeliver(true));
		prune();
		evaluate();
	}

	/** What was made or brought up to date. */
	Collection<EObject> loaded() {
		List<EObject> objects = new ArrayList<>();
		created.keySet().forEach(id -> objects.add(index.find(id).object()));
		refreshed.keySet().forEach(id -> objects.add(index.find(id).object()));
		return objects;
	}

	/** Parts that the store does not hold any more. */
	Collection<EObject> vanished() {
		return vanished;
	}

	/** Where the user and somebody else changed the same. Such objects stay as they are; saving them is a conflict. */
	List<Clash> clashes() {
		return clashes;
	}

	/** A part of what the user has removed does not come back without it. */
	private void appear(ObjectState state) {
		ObjectId containerId = state.placement() == null ? null : state.placement().container();
		Tracked container = containerId == null ? null : index.find(containerId);
		if (containerId == null || created.containsKey(containerId) || container != null && index.holds(container.object())) {
			create(state);
		} else if (container != null) {
			clashes.add(new Clash(container.object(), null));
		}
	}

	private void create(ObjectState state) {
		EObject object = EcoreUtil.create(state.type());
		object.eSetDeliver(false);
		index.put(state.id(), tracker.track(object));
		created.put(state.id(), state);
	}

	private List<Clash> clashes(Tracked tracked, ObjectState state) {
		if (!index.holds(tracked.object())) {
			return List.of(new Clash(tracked.object(), null));
		}
		List<Clash> found = new ArrayList<>();
		for (EStructuralFeature feature : tracked.changed()) {
			if (!isSlot(feature)
					&& !StoredValues.same(StoredValues.stored(tracked.stored(), feature), StoredValues.stored(state, feature))) {
				found.add(new Clash(tracked.object(), feature));
			}
		}
		if (tracker.isMoved(tracked) && !Objects.equals(tracked.stored().placement(), state.placement())) {
			found.add(new Clash(tracked.object(), null));
		}
		return found;
	}

	/** Parts of the aggregates that were read whole, and are not among them any more, are gone. */
	private void prune() {
		Map<ObjectId, ObjectState> states = new HashMap<>();
		fetch.states().forEach(state -> states.put(state.id(), state));
		Set<ObjectId> roots = new HashSet<>();
		for (ObjectId found : fetch.found()) {
			Placement placement = states.containsKey(found) ? states.get(found).placement() : null;
			roots.add(placement == null ? found : placement.root());
		}
		for (ObjectId root : roots) {
			Tracked tracked = states.containsKey(root) ? index.find(root) : null;
			if (tracked != null) {
				prune(tracked, states.keySet());
			}
		}
	}

	private void prune(Tracked container, Set<ObjectId> present) {
		for (Tracked part : List.copyOf(container.storedParts())) {
			boolean gone = !present.contains(part.id());
			if (gone && !isUntouched(part.object())) {
				continue;
			}
			prune(part, present);
			if (gone) {
				EcoreUtil.remove(part.object());
				vanished.add(part.object());
				tracker.forget(part);
			}
		}
	}

	private boolean isUntouched(EObject part) {
		return References.withParts(List.of(part)).stream().map(index::tracked).noneMatch(tracker.touched()::contains);
	}

	/** What was just filled differs from the store only where it refers to something that the user has removed. */
	private void evaluate() {
		boolean removals = tracker.hasRemovals();
		Set<Tracked> affected = new LinkedHashSet<>();
		for (ObjectState state : fetch.states()) {
			Tracked tracked = index.find(state.id());
			boolean made = created.containsKey(state.id());
			if (tracked == null || !made && !refreshed.containsKey(state.id()) && vanished.isEmpty()) {
				continue;
			}
			if (made && !removals) {
				tracker.update(tracked);
			} else {
				affected.add(tracked);
			}
			if (state.placement() != null && !(made && created.containsKey(state.placement().container()))) {
				affected.add(index.find(state.placement().container()));
			}
		}
		affected.stream().filter(Objects::nonNull).forEach(tracker::evaluate);
	}

	private static boolean isSlot(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}
}
