/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.session.Clash;

/**
 * The clashes of a session with what others saved that nobody decided yet. The user may also end one by undo or by typing: it is open only
 * as long as the object still differs.
 */
final class OpenClashes {

	private record Place(EObject object, EStructuralFeature feature) {
	}

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final Map<Place, Clash> clashes = new LinkedHashMap<>();

	OpenClashes(ChangeTracker tracker, ObjectIndex index) {
		this.tracker = tracker;
		this.index = index;
	}

	/** A newer clash of the same object and feature replaces the one before. */
	void add(Clash clash) {
		clashes.put(place(clash), clash);
	}

	/** It was decided. */
	void settle(Clash clash) {
		clashes.remove(place(clash));
	}

	void clear() {
		clashes.clear();
	}

	List<Clash> all() {
		tracker.touched();
		return clashes.values().stream().filter(this::isOpen).toList();
	}

	private boolean isOpen(Clash clash) {
		Tracked tracked = index.tracked(clash.object());
		if (tracked == null || !tracked.isStored()) {
			return false;
		}
		boolean held = index.holds(clash.object());
		return switch (clash.kind()) {
			case FIELD -> held && tracked.changed().contains(clash.feature());
			case MOVED -> held && tracker.isMoved(tracked);
			case DELETED_HERE -> !held;
			case DELETED_THERE -> held;
		};
	}

	private static Place place(Clash clash) {
		return new Place(clash.object(), clash.feature());
	}
}
