/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.model.vocabulary.FeatureTraits;

/** The values of objects in the form in which the store keeps them. */
final class StoredValues {

	private record Features(List<EStructuralFeature> values, List<EReference> slots) {
	}

	private final Map<EClass, Features> features = new HashMap<>();
	private final ObjectIndex index;

	StoredValues(ObjectIndex index) {
		this.index = index;
	}

	/** The features of a class of which the store keeps values: all but containment. */
	List<EStructuralFeature> features(EClass type) {
		return of(type).values;
	}

	/** The containment features of a class. */
	List<EReference> slots(EClass type) {
		return of(type).slots;
	}

	private Features of(EClass type) {
		return features.computeIfAbsent(type, each -> {
			Features result = new Features(new ArrayList<>(), new ArrayList<>());
			for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
				FeatureTraits traits = new FeatureTraits(feature);
				if (!traits.editable() || FeatureMapUtil.isFeatureMap(feature)) {
					continue;
				}
				if (traits.containment()) {
					result.slots.add((EReference) feature);
				} else {
					result.values.add(feature);
				}
			}
			return result;
		});
	}

	/**
	 * The value of a feature: as in {@link ObjectState}, but a new object that has no identifier yet stands for itself. References to what
	 * was cut off count as none. Null for no value and for an empty list.
	 */
	Object current(EObject object, EStructuralFeature feature) {
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
			return values.isEmpty() ? null : List.copyOf(values);
		}
		return single(object, feature);
	}

	private Object single(EObject object, EStructuralFeature feature) {
		Object value = feature.isUnsettable() && !object.eIsSet(feature) ? null : object.eGet(feature, false);
		return value == null ? none(feature) : single(feature, value);
	}

	/** The store cannot tell no value from the default, but of a feature that says itself whether it has a value. */
	private static Object none(EStructuralFeature feature) {
		return feature.isUnsettable() ? null : feature.getDefaultValue();
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

	/** What a stored state says of a feature: its default where the store has no value; null for an empty list. */
	static Object stored(ObjectState state, EStructuralFeature feature) {
		Object value = state.get(feature);
		if (feature.isMany()) {
			return value instanceof Collection<?> many && !many.isEmpty() ? many : null;
		}
		return value == null ? none(feature) : value;
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

	/** What tells one value from another: of a link only the identifier. */
	static Object key(Object value) {
		return value instanceof Link link ? link.id() : value;
	}
}
