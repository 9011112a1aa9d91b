/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/**
 * Watches objects and always knows which differ from what the store holds. It compares values and does not count commands, so that whatever
 * leads back to the stored value, undo or typing, makes the object clean again.
 */
final class ChangeTracker {

	private final ObjectIndex index;
	private final StoredValues values;
	private final Set<Tracked> touched = new LinkedHashSet<>();
	/** Objects that commands have changed, and those that these referred to before or after: the undo history may need them. */
	private final Set<EObject> handled = Collections.newSetFromMap(new IdentityHashMap<>());
	private int suspensions;
	private boolean ended;
	/** Something came back that others refer to: references to it, which did not count while it was cut off, count again. */
	private boolean outdated;
	/** Slots whose parts were changed since somebody last asked: a command may change one slot a thousand times. */
	private final Map<Tracked, Set<EReference>> unread = new LinkedHashMap<>();

	ChangeTracker(Resource resource, ObjectIndex index, StoredValues values) {
		this.index = index;
		this.values = values;
		index.connect(resource, this);
		resource.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				if (suspensions == 0 && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
						&& !notification.isTouch()) {
					branches(notification).forEach(branch -> rehung(branch));
					handled.addAll(branches(notification));
				}
			}
		});
	}

	/**
	 * While an action runs, changes are those of the store and not of the user. What was not saved, and lost its place to what came from the store, is
	 * in the books no more.
	 */
	void suspendWhile(Runnable action) {
		suspensions++;
		try {
			action.run();
		} finally {
			suspensions--;
			touched.removeIf(each -> !each.isStored() && (each.object() == null || !index.holds(each.object())));
		}
	}

	/** The objects that a save would write or remove, and those whose parts it would. */
	Set<Tracked> touched() {
		if (outdated) {
			evaluateAll();
		}
		unread.forEach((tracked, slots) -> {
			slots.forEach(slot -> evaluateFeature(tracked, slot));
			update(tracked);
		});
		unread.clear();
		return touched;
	}

	/** Objects that commands of the undo history may change or refer to. */
	Set<EObject> handled() {
		return handled;
	}

	/** There is no undo history any more. */
	void forgetHandled() {
		handled.clear();
	}

	/** The record of an object, made if there is none. */
	Tracked track(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked == null ? begin(object) : tracked;
	}

	/** Makes the record of an object that was just made. */
	Tracked begin(EObject object) {
		Tracked tracked = new Tracked(this);
		object.eAdapters().add(tracked);
		return tracked;
	}

	/** Notes what the store holds of an object. */
	void store(Tracked tracked, ObjectState state) {
		leaveContainer(tracked);
		values.store(tracked, state);
		index.identify(tracked, state.id());
		enterContainer(tracked);
	}

	/** Notes what the store holds of an object that has just got these values, and was not stored before. */
	void storeAlike(Tracked tracked, ObjectState state) {
		values.storeAlike(tracked, state);
		enterContainer(tracked);
	}

	/** Notes that the store holds nothing of an object any more. If it comes back, it does so as a new object. */
	void forget(Tracked tracked) {
		leaveContainer(tracked);
		tracked.forget();
		index.release(tracked);
		evaluate(tracked);
	}

	void clear() {
		index.all().forEach(tracked -> tracked.object().eAdapters().remove(tracked));
		touched.forEach(tracked -> {
			if (tracked.object() != null) {
				tracked.object().eAdapters().remove(tracked);
			}
		});
		touched.clear();
		unread.clear();
		outdated = false;
		index.clear();
	}

	/**
	 * Forgets all and heeds no change any more. The objects keep their records: there may be very many, of which mostly nobody has any further use.
	 */
	void end() {
		ended = true;
		suspensions++;
		touched.clear();
		unread.clear();
		outdated = false;
		index.clear();
	}

	private void leaveContainer(Tracked tracked) {
		Tracked container = container(tracked);
		if (container != null) {
			container.removePart(tracked);
		}
	}

	private void enterContainer(Tracked tracked) {
		Tracked container = container(tracked);
		if (container != null) {
			container.addPart(tracked);
		}
	}

	/** What contains an object by what the store holds; null where nothing does. */
	private Tracked container(Tracked tracked) {
		return tracked.placement() == null ? null : index.find(tracked.placement().container());
	}

	void changed(Tracked tracked, Notification notification) {
		if (ended || notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
			return;
		}
		values.keepBefore(tracked, feature, notification);
		if (suspensions > 0) {
			return;
		}
		EObject object = tracked.object();
		handled.add(object);
		if (feature instanceof EReference) {
			handled.addAll(branches(notification));
		}
		if (feature instanceof EReference slot && values.slots(object.eClass()).contains(slot)) {
			branches(notification).forEach(this::rehung);
			unread.computeIfAbsent(tracked, key -> new LinkedHashSet<>()).add(slot);
		} else if (values.features(object.eClass()).contains(feature)) {
			evaluateFeature(tracked, feature);
			update(tracked);
		}
	}

	/** The objects that a notification added or took away. */
	private static List<EObject> branches(Notification notification) {
		List<EObject> branches = new ArrayList<>();
		for (Object value : new Object[] { notification.getOldValue(), notification.getNewValue() }) {
			if (value instanceof EObject object) {
				branches.add(object);
			} else if (value instanceof Collection<?> many) {
				many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(branches::add);
			}
		}
		return branches;
	}

	private void rehung(EObject branch) {
		for (Iterator<EObject> each = EcoreUtil.getAllContents(branch, false); each.hasNext();) {
			rehungOne(each.next());
		}
		rehungOne(branch);
	}

	private void rehungOne(EObject object) {
		outdated |= index.tracked(object) != null && index.holds(object);
		update(track(object));
	}

	/** Compares every identified object with what the store holds. */
	void evaluateAll() {
		outdated = false;
		index.all().forEach(this::evaluate);
	}

	/** Compares an object with what the store holds. */
	void evaluate(Tracked tracked) {
		tracked.unchanged();
		if (tracked.object() == null) {
			touched.remove(tracked);
			return;
		}
		values.features(tracked.object().eClass()).forEach(feature -> evaluateFeature(tracked, feature));
		values.slots(tracked.object().eClass()).forEach(slot -> evaluateFeature(tracked, slot));
		update(tracked);
	}

	private void evaluateFeature(Tracked tracked, EStructuralFeature feature) {
		if (tracked.isStored()) {
			if (isSame(tracked, feature)) {
				tracked.unchanged(feature);
			} else {
				tracked.edit().changed(feature);
			}
		}
	}

	private boolean isSame(Tracked tracked, EStructuralFeature feature) {
		if (feature instanceof EReference slot && slot.isContainment()) {
			List<Tracked> parts = parts(tracked.object(), slot);
			boolean same = parts.isEmpty() && tracked.storedParts().isEmpty() || parts.equals(tracked.storedParts(slot));
			return same && values.isAsStored(tracked, slot);
		}
		return values.isAsStored(tracked, feature);
	}

	/** The last part of a slot may have left it with what came from the store: then the slot is as the store has it, set to nothing or left alone. */
	void emptied(Tracked container, EReference slot) {
		EObject object = container.object();
		if (values.features(object.eClass()).contains(slot) && !StoredValues.holdsParts(object, slot)) {
			if (values.stored(container, slot) == null) {
				object.eUnset(slot);
			} else {
				object.eSet(slot, StateReader.nothing(slot));
			}
		}
	}

	/** The parts in a slot as they are now. */
	List<Tracked> parts(EObject container, EReference slot) {
		if (!container.eIsSet(slot)) {
			// asking for an empty list would make one for each slot of each object
			return List.of();
		}
		Object value = container.eGet(slot, false);
		if (value instanceof Collection<?> many) {
			return many.stream().map(part -> track((EObject) part)).toList();
		}
		return value == null ? List.of() : List.of(track((EObject) value));
	}

	/** Whether a stored object is cut off, so that references to it count as none. */
	boolean hasRemovals() {
		return touched.stream().anyMatch(tracked -> tracked.isStored() && !index.holds(tracked.object()));
	}

	/** Decides whether an object of which all values are the stored ones is touched: it may be in another place. */
	void update(Tracked tracked) {
		boolean held = index.holds(tracked.object());
		boolean differs = tracked.isStored() ? !held || !tracked.changed().isEmpty() || isMoved(tracked) : held;
		if (differs) {
			touched.add(tracked);
		} else {
			touched.remove(tracked);
		}
	}

	/** Whether a stored object stands in another place: another container, slot or aggregate. Its position in the slot does not count. */
	boolean isMoved(Tracked tracked) {
		EObject container = tracked.object().eContainer();
		Placement placement = tracked.placement();
		if (container == null || placement == null) {
			return (container == null) != (placement == null);
		}
		return tracked.object().eContainmentFeature() != placement.slot() || !Objects.equals(storedId(container), placement.container())
				|| !Objects.equals(storedId(EcoreUtil.getRootContainer(container, false)), placement.root());
	}

	private ObjectId storedId(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked == null ? null : tracked.id();
	}
}
