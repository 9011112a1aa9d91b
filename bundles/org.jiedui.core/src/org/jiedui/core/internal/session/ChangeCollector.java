/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** Computes what a save writes from what is touched. Used once. */
final class ChangeCollector {

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final Homes homes;
	private final NumberPool numbers;
	/** The new position of each part in a slot that needs any. */
	private final Map<Tracked, Long> positions = new HashMap<>();

	ChangeCollector(ChangeTracker tracker, ObjectIndex index, StoredValues values, Homes homes, NumberPool numbers) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.homes = homes;
		this.numbers = numbers;
	}

	/** Additions, containers first; then updates; then removals, parts first. */
	List<Change> collect() {
		if (tracker.touched().stream().anyMatch(this::isRemoved)) {
			tracker.evaluateAll();
		}
		List<Tracked> touched = List.copyOf(tracker.touched());
		List<Tracked> added = touched.stream().filter(each -> !each.isStored()).sorted(Comparator.comparingInt(this::depth)).toList();
		identify(added);
		touched.forEach(this::position);
		List<Change> changes = new ArrayList<>();
		added.forEach(each -> changes.add(addition(each)));
		Set<Tracked> updated = new LinkedHashSet<>(touched);
		updated.addAll(positions.keySet());
		updated.stream().filter(each -> each.isStored() && !isRemoved(each)).map(this::update).flatMap(Stream::ofNullable)
				.forEach(changes::add);
		changes.addAll(removals(touched.stream().filter(this::isRemoved).toList()));
		return changes;
	}

	private boolean isRemoved(Tracked tracked) {
		return tracked.isStored() && !index.holds(tracked.object());
	}

	private int depth(Tracked tracked) {
		int depth = 0;
		for (EObject each = tracked.object().eContainer(); each != null; each = each.eContainer()) {
			depth++;
		}
		return depth;
	}

	private void identify(List<Tracked> added) {
		Map<Integer, List<Tracked>> byPart = new LinkedHashMap<>();
		for (Tracked each : added) {
			int part = homes.of(each.object());
			if (each.id() != null && each.id().part() != part) {
				// a save that failed gave the number; the object has gone to another programme since
				index.release(each);
			}
			if (each.id() == null) {
				byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(each);
			}
		}
		byPart.forEach((part, objects) -> {
			numbers.ensure(part, objects.size());
			for (Tracked each : objects) {
				index.identify(each, numbers.next(part));
			}
		});
	}

	/** Gives positions to the parts of every slot in which something was added, moved or taken away. */
	private void position(Tracked tracked) {
		if (isRemoved(tracked)) {
			return;
		}
		EObject container = tracked.object().eContainer();
		if (container != null && !positions.containsKey(tracked)) {
			position(container, (EReference) tracked.object().eContainmentFeature());
		}
		for (EStructuralFeature feature : tracked.changed()) {
			if (feature instanceof EReference slot && slot.isContainment()) {
				position(tracked.object(), slot);
			}
		}
	}

	private void position(EObject container, EReference slot) {
		List<Tracked> parts = tracker.parts(container, slot);
		if (parts.isEmpty() || positions.containsKey(parts.getFirst())) {
			return;
		}
		ObjectId containerId = index.tracked(container).id();
		List<Long> stored = new ArrayList<>();
		for (Tracked part : parts) {
			Placement placement = part.placement();
			boolean here = placement != null && placement.container().equals(containerId) && placement.slot() == slot;
			stored.add(here ? placement.position() : null);
		}
		long[] assigned = Positions.assign(stored);
		for (int i = 0; i < assigned.length; i++) {
			positions.put(parts.get(i), assigned[i]);
		}
	}

	private Placement placement(Tracked tracked) {
		EObject object = tracked.object();
		EObject container = object.eContainer();
		if (container == null) {
			return null;
		}
		Long position = positions.get(tracked);
		return new Placement(index.tracked(EcoreUtil.getRootContainer(object, false)).id(), index.tracked(container).id(),
				object.eContainmentFeature(), position == null ? tracked.placement().position() : position);
	}

	private Addition addition(Tracked tracked) {
		Map<EStructuralFeature, Object> set = new LinkedHashMap<>();
		for (EStructuralFeature feature : values.features(tracked.object().eClass())) {
			Object value = values.current(tracked.object(), feature);
			if (value != null) {
				set.put(feature, value);
			}
		}
		return new Addition(tracked.id(), tracked.object().eClass(), placement(tracked), set);
	}

	private Update update(Tracked tracked) {
		EClass type = tracked.object().eClass();
		List<FeatureChange> features = new ArrayList<>();
		for (EStructuralFeature feature : values.features(type)) {
			// a slot is changed by its parts, too
			if (tracked.changed().contains(feature) && !values.isAsStored(tracked, feature)) {
				features.add(new FeatureChange(feature, values.stored(tracked, feature), values.current(tracked, feature)));
			}
		}
		Placement placement = placement(tracked);
		boolean moved = tracker.isMoved(tracked) || placement != null && placement.position() != tracked.placement().position();
		return features.isEmpty() && !moved ? null : new Update(tracked.id(), type, tracked.version(), placement, moved, features);
	}

	private List<Removal> removals(List<Tracked> removed) {
		Map<ObjectId, Tracked> byId = new HashMap<>();
		removed.forEach(each -> byId.put(each.id(), each));
		return removed.stream().sorted(Comparator.comparingInt((Tracked each) -> storedDepth(each, byId)).reversed()).map(this::removal)
				.toList();
	}

	private static int storedDepth(Tracked tracked, Map<ObjectId, Tracked> removed) {
		int depth = 0;
		for (Tracked each = tracked; each != null; depth++) {
			Placement placement = each.placement();
			each = placement == null ? null : removed.get(placement.container());
		}
		return depth;
	}

	private Removal removal(Tracked tracked) {
		EClass type = tracked.object().eClass();
		List<FeatureChange> features = new ArrayList<>();
		for (EStructuralFeature feature : values.features(type)) {
			Object stored = values.stored(tracked, feature);
			if (stored != null) {
				features.add(new FeatureChange(feature, stored, null));
			}
		}
		return new Removal(tracked.id(), type, tracked.version(), features);
	}
}
