/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** What others did meanwhile and makes a commit to a {@link MemoryStore} impossible: the same as in a database. */
final class MemoryConflicts {

	private final List<Change> changes;
	private final Map<ObjectId, ObjectState> before;

	/** @param before all that is stored; stays as it is */
	MemoryConflicts(List<Change> changes, Map<ObjectId, ObjectState> before) {
		this.changes = changes;
		this.before = before;
	}

	/** @throws IllegalArgumentException if something would stand in another part of the books than its own */
	void requireOnePart() {
		changes.forEach(change -> place(change).forEach(place -> {
			if (change.id().part() != place.container().part() || change.id().part() != place.root().part()) {
				throw new IllegalArgumentException(change.id() + " cannot stand in another part of the books: " + place.container());
			}
		}));
	}

	/** Objects that are not of the version that was changed, and keys that are taken. */
	Set<ObjectId> outdated() {
		Set<ObjectId> outdated = new LinkedHashSet<>();
		for (Change change : changes) {
			ObjectState stored = before.get(change.id());
			boolean stale = switch (change) {
				case Addition addition -> stored != null;
				case Update update -> stored == null || stored.version() != update.version();
				case Removal removal -> stored == null || stored.version() != removal.version();
			};
			if (stale) {
				outdated.add(change.id());
			}
		}
		return outdated;
	}

	/**
	 * Objects between which what holds them together would be torn.
	 *
	 * @param after all that would be stored
	 */
	Set<ObjectId> torn(Map<ObjectId, ObjectState> after) {
		Set<ObjectId> torn = new LinkedHashSet<>();
		changes.forEach(change -> place(change).filter(place -> !place.root().equals(root(after.get(place.container()))))
				.forEach(place -> torn.add(place.container())));
		torn.addAll(stillHolding(after.values()));
		torn.addAll(overfull(after.values()));
		changes.stream().filter(change -> change instanceof Update update && update.moved() && standsInItself(change.id(), after))
				.forEach(change -> torn.add(change.id()));
		changes.stream().flatMap(MemoryConflicts::newLinks).map(Link::id).filter(target -> !after.containsKey(target)).forEach(torn::add);
		torn.addAll(stillReferred(after.values()));
		return torn;
	}

	private static Stream<Placement> place(Change change) {
		return Stream.of(change).map(each -> switch (each) {
			case Addition addition -> addition.placement();
			case Update update when update.moved() -> update.placement();
			default -> null;
		}).filter(Objects::nonNull);
	}

	private static ObjectId root(ObjectState state) {
		return state == null ? null : state.placement() == null ? state.id() : state.placement().root();
	}

	/** What left its aggregate without all of its parts. */
	private Set<ObjectId> stillHolding(Collection<ObjectState> after) {
		Map<ObjectId, ObjectId> left = new HashMap<>();
		for (Change change : changes) {
			ObjectId root = root(before.get(change.id()));
			boolean moved = change instanceof Update update && update.moved()
					&& !root.equals(update.placement() == null ? update.id() : update.placement().root());
			if (moved || change instanceof Removal) {
				left.put(change.id(), root);
			}
		}
		Set<ObjectId> holding = new LinkedHashSet<>();
		if (!left.isEmpty()) {
			after.stream().map(ObjectState::placement).filter(Objects::nonNull)
					.filter(place -> place.root().equals(left.get(place.container()))).forEach(place -> holding.add(place.container()));
		}
		return holding;
	}

	/** Where two parts would stand in a place for one. */
	private Set<ObjectId> overfull(Collection<ObjectState> after) {
		Set<List<Object>> asked = new HashSet<>();
		changes.forEach(change -> place(change).filter(place -> !place.slot().isMany()).forEach(place -> asked.add(slot(place))));
		Set<ObjectId> overfull = new LinkedHashSet<>();
		if (!asked.isEmpty()) {
			Set<List<Object>> filled = new HashSet<>();
			after.stream().map(ObjectState::placement).filter(place -> place != null && asked.contains(slot(place)) && !filled.add(slot(place)))
					.forEach(place -> overfull.add(place.container()));
		}
		return overfull;
	}

	private static List<Object> slot(Placement place) {
		return List.of(place.container(), place.slot());
	}

	private static boolean standsInItself(ObjectId object, Map<ObjectId, ObjectState> after) {
		Set<ObjectId> passed = new HashSet<>();
		for (ObjectState each = after.get(object); each != null && each.placement() != null; each = after.get(each.placement().container())) {
			if (each.placement().container().equals(object)) {
				return true;
			}
			if (!passed.add(each.id())) {
				return false;
			}
		}
		return false;
	}

	private Set<ObjectId> stillReferred(Collection<ObjectState> after) {
		Set<ObjectId> removed = new HashSet<>();
		changes.stream().filter(Removal.class::isInstance).forEach(change -> removed.add(change.id()));
		Set<ObjectId> referred = new LinkedHashSet<>();
		if (!removed.isEmpty()) {
			after.forEach(state -> state.type().getEAllReferences().stream().flatMap(reference -> links(state.get(reference))).map(Link::id)
					.filter(removed::contains).forEach(referred::add));
		}
		return referred;
	}

	private static Stream<Link> newLinks(Change change) {
		return switch (change) {
			case Addition addition -> addition.values().values().stream().flatMap(MemoryConflicts::links);
			case Update update -> update.features().stream().flatMap(each -> links(each.newValue()));
			case Removal removal -> Stream.empty();
		};
	}

	private static Stream<Link> links(Object value) {
		return switch (value) {
			case Link link -> Stream.of(link);
			case Collection<?> many -> many.stream().flatMap(MemoryConflicts::links);
			case null, default -> Stream.empty();
		};
	}
}
