/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;

/**
 * What a session knows of one object: its identifier, what the store holds of it, and which features are another now. It stays at the
 * object while that is cut off, so that undo brings back the same identity.
 */
final class Tracked extends AdapterImpl {

	private final ChangeTracker tracker;
	/** Stored parts of this object by what the store holds, in no order. */
	private final Set<Tracked> storedParts = new HashSet<>();
	/** Features whose value differs from the stored one; slots whose parts are others or stand in another order. */
	private final Set<EStructuralFeature> changed = new LinkedHashSet<>();
	private ObjectId id;
	private ObjectState stored;

	Tracked(ChangeTracker tracker) {
		this.tracker = tracker;
	}

	EObject object() {
		return (EObject) getTarget();
	}

	/** Null while none was given. */
	ObjectId id() {
		return id;
	}

	void identify(ObjectId identifier) {
		id = identifier;
	}

	/** What the store holds; null while the object was never saved. */
	ObjectState stored() {
		return stored;
	}

	boolean isStored() {
		return stored != null;
	}

	Set<EStructuralFeature> changed() {
		return changed;
	}

	Set<Tracked> storedParts() {
		return storedParts;
	}

	/** The stored parts in a slot in their stored order. */
	List<Tracked> storedParts(EReference slot) {
		return storedParts.stream().filter(part -> part.stored.placement().slot() == slot)
				.sorted(Comparator.comparing(Tracked::stored, ObjectState.SIBLINGS)).toList();
	}

	/** Notes what the store holds now; null when it holds nothing any more. */
	void store(ObjectState state) {
		stored = state;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == tracker;
	}

	@Override
	public void notifyChanged(Notification notification) {
		tracker.changed(this, notification);
	}
}
