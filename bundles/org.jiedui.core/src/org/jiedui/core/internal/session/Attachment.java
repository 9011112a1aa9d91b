/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
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

	/** An object and the state that it gets. */
	private record Arrival(Tracked tracked, ObjectState state) {
	}

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final Resource resource;
	private final Fetch fetch;
	private final StateReader reader;
	private final List<Arrival> created = new ArrayList<>();
	private final List<Arrival> refreshed = new ArrayList<>();
	private final Set<Clash> clashes = new LinkedHashSet<>();
	/** Containers from which somebody moved a part, and the slots in which these stood. */
	private final Map<Tracked, Set<EReference>> left = new LinkedHashMap<>();
	/** Roots that become parts, and parts that become roots. */
	private final List<EObject> uprooted = new ArrayList<>();
	private final Departure departure;
	private final Moments moments;
	/** Whether the session knows newer things than the answer, in any part. */
	private final boolean outdated;
	/** Whether something new came into a container that was there, and may be cut off or in another place. */
	private boolean grafted;

	/** @param moments what the session knows of already */
	Attachment(ChangeTracker tracker, ObjectIndex index, StoredValues values, Resource resource, Fetch fetch, Moments moments) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.resource = resource;
		this.fetch = fetch;
		this.moments = moments;
		outdated = moments.isOutdated(fetch);
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
			} else if (tracked.isStored() && state.version() > tracked.version()) {
				refreshed.add(new Arrival(tracked, state));
			}
		}
		Slots slots = new Slots(index, resource);
		for (Arrival each : created) {
			reader.fill((InternalEObject) each.tracked().object(), each.state());
			tracker.storeAlike(each.tracked(), each.state());
			slots.add(each.tracked(), each.state());
		}
		refreshed.forEach(each -> refresh(each.tracked(), each.state(), slots));
		reader.arrange();
		// positions of stored parts decide where others are put, hence what is stored is noted before
		refreshed.forEach(each -> tracker.store(each.tracked(), each.state()));
		uprooted.forEach(EcoreUtil::remove);
		slots.place();
		left.forEach((container, emptied) -> emptied.forEach(slot -> tracker.emptied(container, slot)));
		created.forEach(each -> each.tracked().object().eSetDeliver(true));
		if (!isAllNew()) {
			prune();
		}
		evaluate();
	}

	/** Whether nothing of the answer was there before, so that nothing can be gone and nothing be changed. */
	private boolean isAllNew() {
		return created.size() == fetch.states().size();
	}

	/** The objects that were asked for, in their order, but for those that are hidden in something that the user has removed. */
	List<EObject> found() {
		List<EObject> found = new ArrayList<>(fetch.found().size());
		int next = 0;
		for (ObjectId id : fetch.found()) {
			// mostly the next one that was made; else it is looked up
			Tracked tracked = next < created.size() ? created.get(next).tracked() : null;
			if (tracked != null && tracked.key() == id.value()) {
				next++;
			} else {
				tracked = index.find(id);
			}
			if (tracked != null && index.holds(tracked.object())) {
				found.add(tracked.object());
			}
		}
		return Collections.unmodifiableList(found);
	}

	/** What was made or brought up to date and is not hidden in something that the user has removed. */
	Collection<EObject> loaded() {
		return Stream.concat(created.stream(), refreshed.stream()).map(each -> each.tracked().object()).filter(Objects::nonNull)
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
		Tracked container = state.placement() == null ? null : index.find(state.placement().container());
		if (state.placement() != null && container == null || outdated && isOvertaken(state, container)) {
			return;
		}
		if (container != null && !container.isArriving()) {
			grafted = true;
			clashIfDeleted(container.object());
		}
		EObject object = EcoreUtil.create(state.type());
		object.eSetDeliver(false);
		Tracked tracked = tracker.begin(object);
		tracked.arrive();
		index.identify(tracked, state.id());
		created.add(new Arrival(tracked, state));
	}

	/** What an answer of an earlier moment knows and the session does not: it was removed since, or may have been. */
	private boolean isOvertaken(ObjectState state, Tracked container) {
		return moments.isOutdated(fetch, state.id()) && (moments.isRemoved(state.id()) || container != null && !container.isArriving());
	}

	private void refresh(Tracked tracked, ObjectState state, Slots slots) {
		EObject object = tracked.object();
		clashIfDeleted(object);
		ThreeWayMerge merge = new ThreeWayMerge(values.features(state.type()), feature -> values.stored(tracked, feature),
				feature -> values.current(tracked, feature), feature -> StoredValues.stored(state, feature));
		merge.clashes().forEach(feature -> clashes.add(new Clash(object, Clash.Kind.FIELD, feature, reader.shown(values.stored(tracked, feature)),
				reader.shown(values.current(tracked, feature)), reader.shown(StoredValues.stored(state, feature)))));
		merge.values().forEach((feature, value) -> reader.merge(object, feature, value));
		if (!Objects.equals(state.placement(), tracked.placement())) {
			move(tracked, state, slots);
		}
	}

	/** A root may have become a part, and a part a root; what the user has removed stays hidden. */
	private void move(Tracked tracked, ObjectState state, Slots slots) {
		EObject object = tracked.object();
		Placement placement = state.placement();
		Placement before = tracked.placement();
		EObject container = container(placement);
		boolean rehung = placement == null || before == null;
		if (before != null) {
			Tracked holder = index.find(before.container());
			if (holder != null) {
				left.computeIfAbsent(holder, each -> new LinkedHashSet<>()).add(before.slot());
			}
		}
		if (rehung && !index.holds(object)) {
			return;
		}
		if (!tracker.isMoved(tracked)) {
			// what is just being made is in the books when all is in its place
			if (container != null && container.eDeliver()) {
				clashIfDeleted(container);
			}
			if (rehung) {
				uprooted.add(object);
			}
			slots.add(tracked, state);
		} else if ((rehung || !isSamePlace(placement, before)) && !stands(object, placement)) {
			clashes.add(new Clash(object, Clash.Kind.MOVED, null, container(before), object.eContainer(), container));
		}
	}

	/** Null where there is none. */
	private EObject container(Placement placement) {
		Tracked tracked = placement == null ? null : index.find(placement.container());
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
		if (placement == null) {
			return object.eContainer() == null;
		}
		return object.eContainmentFeature() == placement.slot() && object.eContainer() == container(placement);
	}

	/** Parts of the aggregates that were read whole, and are not among them any more, are gone. */
	private void prune() {
		Map<ObjectId, ObjectState> states = new HashMap<>();
		fetch.states().forEach(state -> states.put(state.id(), state));
		Set<ObjectId> roots = new HashSet<>();
		for (ObjectId found : fetch.found()) {
			Placement placement = states.containsKey(found) ? states.get(found).placement() : null;
			ObjectId root = placement == null ? found : placement.root();
			if (!outdated || !moments.isOutdated(fetch, root)) {
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
		if (isAllNew() && !grafted && !removals) {
			return;
		}
		Set<Tracked> made = tracked(created);
		Set<Tracked> renewed = tracked(refreshed);
		Set<Tracked> affected = new LinkedHashSet<>(left.keySet());
		for (ObjectState state : fetch.states()) {
			Tracked tracked = index.find(state.id());
			if (tracked == null || !made.contains(tracked) && !renewed.contains(tracked) && departure.vanished().isEmpty()) {
				continue;
			}
			if (made.contains(tracked) && !removals) {
				tracker.update(tracked);
			} else {
				affected.add(tracked);
			}
			Tracked container = state.placement() == null ? null : index.find(state.placement().container());
			if (container != null && !(made.contains(tracked) && made.contains(container))) {
				affected.add(container);
			}
		}
		affected.stream().filter(Objects::nonNull).forEach(tracker::evaluate);
	}

	private static Set<Tracked> tracked(List<Arrival> arrivals) {
		return arrivals.stream().map(Arrival::tracked).collect(Collectors.toSet());
	}
}
