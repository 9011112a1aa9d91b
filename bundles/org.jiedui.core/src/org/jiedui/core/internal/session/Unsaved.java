/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/** What of a session differs from the store. */
final class Unsaved {

	private final ChangeTracker tracker;
	private final ObjectIndex index;

	Unsaved(ChangeTracker tracker, ObjectIndex index) {
		this.tracker = tracker;
		this.index = index;
	}

	boolean isEmpty() {
		return tracker.touched().isEmpty();
	}

	boolean has(EObject object) {
		return isTouched(index.tracked(object));
	}

	boolean has(EObject object, EStructuralFeature feature) {
		Tracked tracked = index.tracked(object);
		return isTouched(tracked) && (tracked.isStored() ? tracked.changed().contains(feature) : object.eIsSet(feature));
	}

	private boolean isTouched(Tracked tracked) {
		return tracked != null && tracker.touched().contains(tracked);
	}

	/** Stored objects that were deleted here. */
	Set<ObjectId> removals() {
		return tracker.touched().stream().filter(each -> each.isStored() && !index.holds(each.object())).map(Tracked::id).collect(Collectors.toSet());
	}
}
