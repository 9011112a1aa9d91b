/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/**
 * What a session knows of one object: its identifier, what the store holds of it, and which features are another now. It stays at the
 * object while that is cut off, so that undo brings back the same identity.
 * <p>
 * There is one for each object that is loaded, and most objects are never touched. Hence what the store holds of an attribute is kept only where it
 * is not what the object itself says, and collections are there only where there is something in them.
 */
final class Tracked extends AdapterImpl {

	/** Of an object that is being made from a stored state. */
	private static final int ARRIVING = -1;
	private static final Comparator<Tracked> SIBLINGS = Comparator.comparingLong((Tracked part) -> part.placement.position())
			.thenComparingLong(part -> part.key);

	private final ChangeTracker tracker;
	/** The value of the identifier, 0 while none was given. */
	private long key;
	/** As the store has it, 0 while the object was never saved. */
	private int version;
	private Placement placement;
	private Object[] kept;
	/** Null where nothing was changed. */
	private Edits edits;
	/** Stored parts of this object by what the store holds, in no order; null where there are none. */
	private Set<Tracked> parts;

	Tracked(ChangeTracker tracker) {
		this.tracker = tracker;
	}

	EObject object() {
		return (EObject) getTarget();
	}

	/** Null while none was given. */
	ObjectId id() {
		return key == 0 ? null : new ObjectId(key);
	}

	/** The value of the identifier, 0 while none was given. */
	long key() {
		return key;
	}

	/** To be called by the index only. */
	void identify(long identifier) {
		key = identifier;
	}

	boolean isStored() {
		return version > 0;
	}

	/** Whether the object is being made from a stored state and not all is in its place yet. */
	boolean isArriving() {
		return version == ARRIVING;
	}

	void arrive() {
		version = ARRIVING;
	}

	/** The version that the store holds; 0 while the object was never saved. */
	int version() {
		return version;
	}

	/** Where the store has the object; null for a root, and while the object was never saved. */
	Placement placement() {
		return placement;
	}

	/**
	 * Notes what the store holds.
	 *
	 * @param values what {@link StoredValues} keeps of references and lists
	 */
	void store(ObjectState state, Object[] values) {
		version = state.version();
		placement = state.placement();
		kept = values;
		if (edits != null) {
			edits.forgetBefore();
		}
	}

	/** Notes that the store holds nothing any more. */
	void forget() {
		version = 0;
		placement = null;
		kept = null;
		parts = null;
		if (edits != null) {
			edits.forgetBefore();
		}
	}

	/** What {@link StoredValues} keeps of references and lists; null for nothing. */
	Object[] kept() {
		return kept;
	}

	/** What was changed, made if there is nothing yet. */
	Edits edit() {
		if (edits == null) {
			edits = new Edits();
		}
		return edits;
	}

	/** Whether the stored value of an attribute is noted, since the object may say something else. */
	boolean hasBefore(EStructuralFeature attribute) {
		return edits != null && edits.hasBefore(attribute);
	}

	/** The noted value, null for none. */
	Object before(EStructuralFeature attribute) {
		return edits.before(attribute);
	}

	/** Features whose value differs from the stored one; slots whose parts are others or stand in another order. */
	Set<EStructuralFeature> changed() {
		return edits == null ? Set.of() : edits.changed();
	}

	/** Takes note that a feature is as it is stored. */
	void unchanged(EStructuralFeature feature) {
		if (edits != null) {
			edits.unchanged(feature);
			if (edits.isEmpty()) {
				edits = null;
			}
		}
	}

	/** Takes note that nothing is known to be changed. */
	void unchanged() {
		if (edits != null) {
			edits.unchanged();
		}
	}

	/** The stored parts, in no order. */
	Set<Tracked> storedParts() {
		return parts == null ? Set.of() : parts;
	}

	/** The stored parts in a slot in their stored order. */
	List<Tracked> storedParts(EReference slot) {
		return storedParts().stream().filter(part -> part.placement.slot() == slot).sorted(SIBLINGS).toList();
	}

	void addPart(Tracked part) {
		if (parts == null) {
			parts = new HashSet<>();
		}
		parts.add(part);
	}

	void removePart(Tracked part) {
		if (parts != null) {
			parts.remove(part);
		}
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
