/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.internal.session.Refusal;
import org.jiedui.core.internal.session.StoredRefusals;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;

/**
 * Draws up what takes a commit back, from its journal and from the books as they are now. Where the books are already as they were before
 * the commit, there is nothing to do. What nobody may edit, since it changes by steps only or is frozen by now, is not taken back either; what
 * comes back as a whole has all its values again. Used once: what others commit meanwhile is noticed by the versions when the changes are
 * written. A freeze is not, where it changes nothing that is written: what stands in something that is frozen in the same moment is still
 * taken back.
 */
public final class Reversion {

	/** More of those who refer to what goes need not be named. */
	private static final int ENOUGH_REFERRERS = 1000;

	private final ObjectStore store;
	private final List<JournalEntry> entries;
	private final StoredRefusals refusals;
	private final Map<ObjectId, ObjectState> now = new LinkedHashMap<>();
	private final Map<ObjectId, JournalEntry> restored = new LinkedHashMap<>();
	private final Map<ObjectId, List<FeatureChange>> values = new HashMap<>();
	private final Set<ObjectId> removed = new LinkedHashSet<>();
	private final List<Obstacle> obstacles = new ArrayList<>();
	private final List<Obstacle> omissions = new ArrayList<>();
	private Places places;

	/**
	 * @param entries all that the commit did
	 * @param refusals know nothing yet, and are closed by the caller
	 */
	public Reversion(ObjectStore store, List<JournalEntry> entries, StoredRefusals refusals) {
		this.store = store;
		this.entries = entries;
		this.refusals = refusals;
	}

	/** Asks the store. */
	public Inverse inverse() {
		Fetch fetch = store.fetch(concerned(), any -> true);
		fetch.states().forEach(state -> now.put(state.id(), state));
		refusals.take(fetch);
		places = new Places(now.values());
		entries.forEach(this::presence);
		entries.forEach(this::values);
		entries.forEach(this::place);
		checkRules();
		checkPlaces();
		checkReferrers();
		return new Inverse(obstacles.isEmpty() ? changes() : List.of(), obstacles, omissions, types());
	}

	/** The objects of the commit, what they stood in and what they referred to before it. */
	private Set<ObjectId> concerned() {
		Set<ObjectId> ids = new LinkedHashSet<>();
		for (JournalEntry entry : entries) {
			ids.add(entry.id());
			for (Placement placement : new Placement[] { entry.placement(), entry.origin() }) {
				if (placement != null) {
					ids.add(placement.container());
				}
			}
			entry.features().forEach(change -> links(change.oldValue()).forEach(link -> ids.add(link.id())));
		}
		return ids;
	}

	private static List<Link> links(Object value) {
		return switch (value) {
			case Link link -> List.of(link);
			case Collection<?> many -> many.stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
			case null, default -> List.of();
		};
	}

	/** Decides who goes and who comes back. */
	private void presence(JournalEntry entry) {
		ObjectId id = entry.id();
		boolean there = now.containsKey(id);
		if (entry.kind() == Kind.ADDED && there) {
			removed.add(id);
			places.remove(id);
		} else if (entry.kind() == Kind.REMOVED && !there) {
			restored.put(id, entry);
			places.put(id, entry.placement());
			if (entry.version() != entry.last()) {
				obstacle(entry, Reason.GONE);
			}
		} else if (entry.kind() == Kind.CHANGED && !there) {
			obstacle(entry, Reason.GONE);
		}
	}

	private void obstacle(JournalEntry entry, Reason reason) {
		obstacles.add(new Obstacle(entry.id(), entry.type(), reason));
	}

	private void obstacle(JournalEntry entry, Refusal refusal) {
		obstacles.add(new Obstacle(entry.id(), entry.type(), refusal.reason(), null, null, null, refusal.sentence()));
	}

	private void values(JournalEntry entry) {
		ObjectState state = now.get(entry.id());
		if (entry.kind() != Kind.CHANGED || state == null) {
			return;
		}
		List<FeatureChange> back = new ArrayList<>();
		for (FeatureChange change : entry.features()) {
			StoredValue stored = new StoredValue(change.feature());
			Object present = state.stated(change.feature());
			if (stored.isSame(present, change.oldValue())) {
				continue;
			}
			boolean changedSince = !stored.isSame(present, change.newValue());
			Object kept = changedSince ? change.oldValue() : kept(entry, change);
			if (stored.isSame(present, kept)) {
				continue;
			}
			Optional<Refusal> refusal = refusals.ofChange(entry.id(), change.feature());
			if (refusal.isPresent()) {
				obstacles.add(new Obstacle(entry.id(), entry.type(), refusal.get().reason(), change.feature(), shown(present), shown(change.oldValue()),
						refusal.get().sentence()));
			} else if (changedSince) {
				obstacles.add(new Obstacle(entry.id(), entry.type(), Reason.CHANGED_SINCE, change.feature(), shown(present), shown(change.oldValue())));
			} else {
				back.add(new FeatureChange(change.feature(), present, kept));
			}
		}
		values.put(entry.id(), back);
	}

	/** People are told of no value, whether somebody set it to that or not. */
	private static Object shown(Object value) {
		return value instanceof Collection<?> many && many.isEmpty() ? null : value;
	}

	/** The old value without references to what is not there. */
	private Object kept(JournalEntry entry, FeatureChange change) {
		Object old = change.oldValue();
		if (links(old).stream().allMatch(link -> places.holds(link.id()))) {
			return old;
		}
		omissions.add(new Obstacle(entry.id(), entry.type(), Reason.TARGET_GONE, change.feature(), null, old));
		return old instanceof Collection<?> ? links(old).stream().filter(link -> places.holds(link.id())).toList() : null;
	}

	private void place(JournalEntry entry) {
		ObjectState state = now.get(entry.id());
		if (!entry.moved() || state == null) {
			return;
		}
		Placement present = state.placement();
		if (Places.isSame(present, entry.origin())) {
			return;
		}
		if (!Places.isSameSlot(present, entry.placement())) {
			obstacle(entry, Reason.MOVED_SINCE);
		} else if (Places.isSame(present, entry.placement()) || !Places.isSameSlot(present, entry.origin())) {
			refusalOfMove(entry.id(), present, entry.origin()).ifPresentOrElse(refusal -> obstacle(entry, refusal),
					() -> places.put(entry.id(), entry.origin()));
		} else {
			omissions.add(new Obstacle(entry.id(), entry.type(), Reason.ORDER_CHANGED));
		}
	}

	private Optional<Refusal> refusalOfMove(ObjectId id, Placement present, Placement origin) {
		Optional<Refusal> leaving = Places.isSameSlot(present, origin) ? Optional.empty() : refusals.ofRemoval(id);
		return leaving.or(() -> Optional.ofNullable(origin).flatMap(place -> refusals.ofChange(place.container(), place.slot())));
	}

	private void checkRules() {
		for (JournalEntry entry : entries) {
			ObjectId id = entry.id();
			Placement placement = entry.placement();
			if (removed.contains(id)) {
				checkRemoval(entry, now.get(id));
			} else if (restored.containsKey(id) && placement != null && !restored.containsKey(placement.container())) {
				refusals.ofChange(placement.container(), placement.slot()).ifPresent(refusal -> obstacle(entry, refusal));
			}
		}
	}

	private void checkRemoval(JournalEntry entry, ObjectState state) {
		Placement placement = state.placement();
		boolean alone = placement == null || !removed.contains(placement.container());
		Optional<Refusal> refusal = alone ? refusals.ofRemoval(entry.id()) : Optional.empty();
		if (refusal.isPresent()) {
			obstacle(entry, refusal.get());
		} else if (state.version() != entry.version()) {
			obstacle(entry, Reason.CHANGED_SINCE);
		}
	}

	private void checkPlaces() {
		for (JournalEntry entry : entries) {
			ObjectId id = entry.id();
			if (!places.holds(id)) {
				continue;
			}
			boolean elsewhere = restored.containsKey(id) || entry.moved();
			if (elsewhere && !places.isRooted(id)) {
				obstacle(entry, Reason.CONTAINER_GONE);
			} else if (elsewhere && places.isOccupied(id)) {
				obstacle(entry, Reason.OCCUPIED);
			}
		}
		Set<ObjectId> own = new HashSet<>();
		entries.forEach(entry -> own.add(entry.id()));
		places.partsOf(removed).stream().filter(part -> !own.contains(part))
				.forEach(part -> obstacles.add(new Obstacle(part, now.get(part).type(), Reason.IN_USE)));
	}

	private void checkReferrers() {
		if (removed.isEmpty()) {
			return;
		}
		for (Referrer referrer : store.referrers(removed, ENOUGH_REFERRERS)) {
			if (!removed.contains(referrer.id()) && !letsGo(referrer)) {
				obstacles.add(new Obstacle(referrer.id(), referrer.type(), Reason.IN_USE, referrer.feature(),
						new Link(referrer.target(), now.get(referrer.target()).type()), null));
			}
		}
	}

	private boolean letsGo(Referrer referrer) {
		return values.getOrDefault(referrer.id(), List.of()).stream().anyMatch(change -> change.feature() == referrer.feature()
				&& links(change.newValue()).stream().noneMatch(link -> link.id().equals(referrer.target())));
	}

	private List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		restored.values().stream().sorted(Comparator.comparingInt(entry -> places.depth(entry.id())))
				.forEach(entry -> changes.add(addition(entry)));
		for (ObjectState state : now.values()) {
			Placement placement = places.of(state.id());
			boolean moved = !removed.contains(state.id()) && (!Places.isSame(placement, state.placement())
					|| placement != null && !placement.root().equals(state.placement().root()));
			List<FeatureChange> back = values.getOrDefault(state.id(), List.of());
			if (moved || !back.isEmpty()) {
				changes.add(new Update(state.id(), state.type(), state.version(), placement, moved, back));
			}
		}
		Places before = new Places(now.values());
		removed.stream().sorted(Comparator.comparingInt(before::depth).reversed()).forEach(id -> changes.add(removal(now.get(id))));
		return changes;
	}

	private Addition addition(JournalEntry entry) {
		Map<EStructuralFeature, Object> back = new LinkedHashMap<>();
		for (FeatureChange change : entry.features()) {
			Object kept = kept(entry, change);
			if (kept != null) {
				back.put(change.feature(), kept);
			}
		}
		return new Addition(entry.id(), entry.type(), places.of(entry.id()), back, entry.last() + 1);
	}

	private static Removal removal(ObjectState state) {
		List<FeatureChange> lost = new ArrayList<>();
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
			if (state.stated(feature) != null) {
				lost.add(new FeatureChange(feature, state.stated(feature), null));
			}
		}
		return new Removal(state.id(), state.type(), state.version(), lost);
	}

	private Map<ObjectId, EClass> types() {
		Map<ObjectId, EClass> types = new HashMap<>();
		now.values().forEach(state -> types.put(state.id(), state.type()));
		entries.forEach(entry -> types.put(entry.id(), entry.type()));
		return types;
	}
}
