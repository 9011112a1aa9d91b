/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.model.vocabulary.FeatureTraits;

/** The values of objects in the form in which the store keeps them. */
final class StoredValues {

	private final Map<EClass, StoredFeatures> features = new HashMap<>();
	private final ObjectIndex index;

	StoredValues(ObjectIndex index) {
		this.index = index;
	}

	/** The features of a class of which the store keeps values: all but containment, of which it keeps at most that it was set to nothing. */
	List<EStructuralFeature> features(EClass type) {
		return of(type).values();
	}

	/** The containment features of a class. */
	List<EReference> slots(EClass type) {
		return of(type).slots();
	}

	/** What the store keeps of a class. */
	StoredFeatures of(EClass type) {
		StoredFeatures known = features.get(type);
		if (known == null) {
			known = new StoredFeatures(type);
			features.put(type, known);
		}
		return known;
	}

	/** What the store holds of a feature of a stored object, in the form of {@link #stored(ObjectState, EStructuralFeature)}. */
	Object stored(Tracked tracked, EStructuralFeature feature) {
		EObject object = tracked.object();
		StoredFeatures all = of(object.eClass());
		int id = object.eClass().getFeatureID(feature);
		if (all.isKept(id)) {
			return normal(feature, all.kept(tracked.kept(), id));
		}
		return tracked.hasBefore(feature) ? tracked.before(feature) : single(object, feature);
	}

	/** Whether a stored object has the stored value of a feature. */
	boolean isAsStored(Tracked tracked, EStructuralFeature feature) {
		EObject object = tracked.object();
		boolean kept = of(object.eClass()).isKept(object.eClass().getFeatureID(feature));
		return !kept && !tracked.hasBefore(feature) || same(current(tracked, feature), stored(tracked, feature));
	}

	/** What the store holds of an object, as a state of its own, with another version and placement. */
	ObjectState stored(Tracked tracked, int version, Placement placement) {
		ObjectState state = new ObjectState(tracked.id(), tracked.object().eClass(), version, placement);
		features(state.type()).forEach(feature -> state.set(feature, stored(tracked, feature)));
		return state;
	}

	/** Takes note of what the store holds of an object, which may have other values. */
	void store(Tracked tracked, ObjectState state) {
		StoredFeatures all = of(state.type());
		tracked.store(state, all.kept(state));
		for (int place = 0; place < all.values().size(); place++) {
			EStructuralFeature feature = all.values().get(place);
			if (!all.isKept(all.id(place))) {
				Object stored = stored(state, feature);
				if (!same(single(tracked.object(), feature), stored)) {
					tracked.edit().keepBefore(feature, stored);
				}
			}
		}
	}

	/** Takes note of what the store holds of an object that has just got these values. */
	void storeAlike(Tracked tracked, ObjectState state) {
		tracked.store(state, of(state.type()).kept(state));
	}

	/** Before the first change of an attribute only the object itself said what the store holds of it. */
	void keepBefore(Tracked tracked, EStructuralFeature feature, Notification change) {
		EClass type = tracked.object().eClass();
		StoredFeatures all = of(type);
		if (!tracked.isStored() || tracked.hasBefore(feature) || !all.values().contains(feature) || all.isKept(type.getFeatureID(feature))) {
			return;
		}
		tracked.edit().keepBefore(feature, feature.isUnsettable() && !change.wasSet() ? null : stated(feature, change.getOldValue()));
	}

	/**
	 * The value of a feature of a stored object, as {@link #current(EObject, EStructuralFeature)} has it. Where there are parts it makes no difference
	 * whether a slot was set to nothing once: it counts as it is stored.
	 */
	Object current(Tracked tracked, EStructuralFeature feature) {
		return holdsParts(tracked.object(), feature) ? stored(tracked, feature) : current(tracked.object(), feature);
	}

	/** Whether a feature is a slot with parts. */
	static boolean holdsParts(EObject object, EStructuralFeature feature) {
		return isSlot(feature) && object.eIsSet(feature) && !isNothing(object.eGet(feature, false));
	}

	private static boolean isSlot(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static boolean isNothing(Object value) {
		return value == null || value instanceof Collection<?> many && many.isEmpty();
	}

	/**
	 * The value of a feature: as in {@link ObjectState}, but a new object that has no identifier yet stands for itself. References to what
	 * was cut off count as none. Null for no value and for an empty list, {@link ObjectState#NOTHING} where somebody set it to that and it can tell.
	 */
	Object current(EObject object, EStructuralFeature feature) {
		if (isSlot(feature)) {
			return object.eIsSet(feature) && isNothing(object.eGet(feature, false)) ? ObjectState.NOTHING : null;
		}
		if (feature.isMany()) {
			if (!object.eIsSet(feature)) {
				return null;
			}
			Object value = object.eGet(feature, false);
			List<Object> values = new ArrayList<>();
			Iterator<?> each = value instanceof InternalEList<?> list ? list.basicIterator() : ((Collection<?>) value).iterator();
			each.forEachRemaining(one -> {
				Object stored = single(feature, one);
				if (stored != null) {
					values.add(stored);
				}
			});
			return normal(feature, List.copyOf(values));
		}
		return single(object, feature);
	}

	private Object single(EObject object, EStructuralFeature feature) {
		if (feature.isUnsettable() && !object.eIsSet(feature)) {
			return null;
		}
		Object value = object.eGet(feature, false);
		return value == null ? stated(feature, null) : single(feature, value);
	}

	/** What an object states that has the value, null too. */
	private static Object stated(EStructuralFeature feature, Object value) {
		if (value != null) {
			return value;
		}
		return new FeatureTraits(feature).statesNothing() ? ObjectState.NOTHING : none(feature);
	}

	/** What was left alone has its default, but for a feature that says itself whether it has a value. */
	private static Object none(EStructuralFeature feature) {
		return feature.isUnsettable() || feature.isMany() ? null : feature.getDefaultValue();
	}

	private Object single(EStructuralFeature feature, Object value) {
		return feature instanceof EReference && value instanceof EObject target ? link(target) : value;
	}

	private Object link(EObject target) {
		if (target.eIsProxy()) {
			var id = index.proxyId(target);
			return id == null ? null : new Link(id, target.eClass());
		}
		Tracked tracked = index.tracked(target);
		if (tracked == null || !index.holds(target)) {
			return null;
		}
		return tracked.id() == null ? target : new Link(tracked.id(), target.eClass());
	}

	/** What a stored state says of a feature: its default where it was left alone; null for an empty list, unless that says something. */
	static Object stored(ObjectState state, EStructuralFeature feature) {
		return normal(feature, state.stated(feature));
	}

	private static Object normal(EStructuralFeature feature, Object value) {
		if (value instanceof Collection<?> many && many.isEmpty()) {
			return new FeatureTraits(feature).statesNothing() ? ObjectState.NOTHING : none(feature);
		}
		return value == null && !feature.isMany() ? none(feature) : value;
	}

	/** Whether two values, as this class gives them, are the same. */
	static boolean same(Object one, Object other) {
		if (one instanceof List<?> first && other instanceof List<?> second) {
			if (first.size() != second.size()) {
				return false;
			}
			for (int i = 0; i < first.size(); i++) {
				if (!same(first.get(i), second.get(i))) {
					return false;
				}
			}
			return true;
		}
		return Objects.equals(key(one), key(other));
	}

	/** What tells one value from another: of a link only the identifier, of bytes what they are and not where. */
	static Object key(Object value) {
		return switch (value) {
			case Link link -> link.id();
			case byte[] bytes -> ByteBuffer.wrap(bytes);
			case null, default -> value;
		};
	}
}
