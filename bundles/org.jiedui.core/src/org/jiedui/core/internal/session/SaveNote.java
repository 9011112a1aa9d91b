/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** Takes note of saves: what was written is what the store holds, and what the user changed since then stays changed. */
final class SaveNote {

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;

	SaveNote(ChangeTracker tracker, ObjectIndex index, StoredValues values) {
		this.tracker = tracker;
		this.index = index;
		this.values = values;
	}

	/** The changes were written. */
	void take(ChangeSet changes, CommitResult result) {
		Set<Tracked> affected = new LinkedHashSet<>(tracker.touched());
		for (Change change : changes.changes()) {
			Tracked tracked = index.find(change.id());
			if (tracked != null && !isOvertaken(tracked, result.versions().get(change.id()))) {
				affected.add(tracked);
				note(tracked, change, result.versions());
			}
		}
		affected.forEach(tracker::evaluate);
	}

	/** Where it took long to know that something was written, something newer may have come in. */
	private static boolean isOvertaken(Tracked tracked, Integer version) {
		return version != null && tracked.version() >= version;
	}

	private void note(Tracked tracked, Change change, Map<ObjectId, Integer> versions) {
		switch (change) {
			case Addition addition -> tracker.store(tracked,
					state(addition.id(), versions, tracked, addition.placement(), addition.values()));
			case Update update -> {
				ObjectState state = values.stored(tracked, versions.get(update.id()), update.placement());
				for (FeatureChange each : update.features()) {
					state.set(each.feature(), each.newValue());
				}
				tracker.store(tracked, state);
			}
			case Removal removal -> tracker.forget(tracked);
		}
	}

	private static ObjectState state(ObjectId id, Map<ObjectId, Integer> versions, Tracked tracked, Placement placement,
			Map<EStructuralFeature, Object> values) {
		ObjectState state = new ObjectState(id, tracked.object().eClass(), versions.get(id), placement);
		values.forEach(state::set);
		return state;
	}
}
