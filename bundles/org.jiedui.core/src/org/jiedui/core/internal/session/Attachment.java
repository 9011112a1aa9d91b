/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
	private final Set<Clash> clashes = new LinkedHashSet<>();
	/** Containers from which somebody moved a part. */
	private final Set<Tracked> left = new LinkedHashSet<>();
	private final Departure departure;
	private final Moments moments;

	/** @param moments what the session knows of already */
	Attachment(ChangeTracker tracker, ObjectIndex index, StoredValues values, Resource resource, Fetch fetch, Moments moments) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.resource = resource;
		this.fetch = fetch;
		this.moments = moments;
		reader = new StateReader(index, values);
		departure = new Departure(tracker, index, clashes::add);
	}

	void run() {
		// brings what is known of unsaved changes up to date
		tracker.touched();
		for (ObjectState state : fetch.states()) {
			Tracked tracked = index.find(state.id());
			if (tracked == null) {
				appear(state);
			} else if (tracked.isStored() && state.version() > tracked.stored().version()) {
				refreshed.put(state.id(), state);
			}
		}
		created.values().forEach(state -> reader.fill(index.find(state.id()).object(), state));
		Slots slots = new Slots(index, resource);
		created.values().forEach(slots::add);
		refreshed.values().forEach(state -> refresh(index.find(state.id()), state, slots));
		reader.arrange();
		// positions of stored parts decide where others are put, hence what is stored is noted first
		created.values().forEach(state -> tracker.store(index.find(state.id()), state));
		refreshed.values().forEach(state -> tracker.store(index.find(state.id()), state));
		slots.place();
		created.keySet().forEach(id -> index.find(id).object().eSetDeliver(true));
		prune();
		evaluate();
	}

	/** What was made or brought up to date and is not hidden in something that the user has removed. */
	Collection<EObject> loaded() {
		return Stream.concat(created.keySet().stream(), refreshed.keySet().stream()).map(this::object).filter(Objects::nonNull)
				.filter(index::holds).toList();
	}

	/** Parts that the store does not hold any more. */
	Collection<EObject> vanished() {
		return departure.vanished();
	}

	/** Where the user and somebody else changed the same to something else. There the object stays as the user wants it. */
	Collection<Clash> clashes() {
		return clashes;
	}

	/** What was put into something that the user has removed stays hidden with that, for the user to decide. */
	private void appear(ObjectState state) {
		ObjectId containerId = state.placement() == null ? null : state.placement().container();
		Tracked container = containerId == null ? null : index.find(containerId);
		if (containerId != null && container == null || isOvertaken(state, container)) {
			return;
		}
		if (container != null && !created.containsKey(containerId)) {
			clashIfDeleted(container.object());
		}
		EObject object = EcoreUtil.create(state.type());
		object.eSetDeliver(false);
		index.put(state.id(), tracker.track(object));
		created.put(state.id(), state);
	}

	/** What an answer of an earlier moment knows and the session does not: it was removed since, or may have been. */
	private boolean isOvertaken(ObjectState state, Tracked container) {
		return moments.isOutdated(fetch, state.id())
				&& (moments.isRemoved(state.id()) || container != null && !created.containsKey(container.id()));
	}

	private void refresh(Tracked tracked, ObjectState state, Slots slots) {
		EObject object = tracked.object();
		ObjectState stored = tracked.stored();
		clashIfDeleted(object);
		ThreeWayMerge merge = new ThreeWayMerge(values.features(state.type()), feature -> StoredValues.stored(stored, feature),
				feature -> values.current(object, feature), feature -> StoredValues.stored(state, feature));
		merge.clashes().forEach(feature -> clashes.add(new Clash(object, Clash.Kind.FIELD, feature, live(stored, feature),
				reader.live(values.current(object, feature)), live(state, feature))));
		merge.values().forEach((feature, value) -> reader.merge(object, feature, value));
		Placement placement = state.placement();
		if (placement == null || placement.equals(stored.placement())) {
			return;
		}
		left.add(index.find(stored.placement().container()));
		Tracked container = index.find(placement.container());
		if (!tracker.isMoved(tracked)) {
			if (container != null) {
				clashIfDeleted(container.object());
			}
			slots.add(state);
		} else if (!isSamePlace(placement, stored.placement()) && !stands(object, placement)) {
			clashes.add(new Clash(object, Clash.Kind.MOVED, null, object(stored.placement().container()), object.eContainer(),
					object(placement.container())));
		}
	}

	private Object live(ObjectState state, EStructuralFeature feature) {
		return reader.live(StoredValues.stored(state, feature));
	}

	private EObject object(ObjectId id) {
		Tracked tracked = index.find(id);
		return tracked == null ? null : tracked.object();
	}

	private void clashIfDeleted(EObject object) {
		if (!index.holds(object)) {
			clashes.add(Clash.of(EcoreUtil.getRootContainer(object, false), Clash.Kind.DELETED_HERE));
		}
	}

	private static boolean isSamePlace(Placement one, Placement other) {
		return one.container().equals(other.container()) && one.slot() == other.slot();
	}

	private boolean stands(EObject object, Placement placement) {
		return object.eContainmentFeature() == placement.slot() && object.eContainer() == object(placement.container());
	}

	/** Parts of the aggregates that were read whole, and are not among them any more, are gone. */
	private void prune() {
		Map<ObjectId, ObjectState> states = new HashMap<>();
		fetch.states().forEach(state -> states.put(state.id(), state));
		Set<ObjectId> roots = new HashSet<>();
		for (ObjectId found : fetch.found()) {
			Placement placement = states.containsKey(found) ? states.get(found).placement() : null;
			ObjectId root = placement == null ? found : placement.root();
			if (!moments.isOutdated(fetch, root)) {
				roots.add(root);
			}
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
			if (present.contains(part.id())) {
				prune(part, present);
			} else {
				departure.leave(part);
			}
		}
	}

	/** What was just filled differs from the store only where it refers to something that the user has removed. */
	private void evaluate() {
		boolean removals = tracker.hasRemovals();
		Set<Tracked> affected = new LinkedHashSet<>(left);
		for (ObjectState state : fetch.states()) {
			Tracked tracked = index.find(state.id());
			boolean made = created.containsKey(state.id());
			if (tracked == null || !made && !refreshed.containsKey(state.id()) && departure.vanished().isEmpty()) {
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
}
