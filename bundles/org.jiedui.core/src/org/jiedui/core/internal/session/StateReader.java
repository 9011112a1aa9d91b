/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;

/** Sets the values of objects from stored states. What a state refers to and is not loaded becomes a proxy of its class. */
final class StateReader {

	private final Map<ObjectId, EObject> proxies = new HashMap<>();
	private final List<Order> disturbed = new ArrayList<>();
	private final ObjectIndex index;
	private final StoredValues values;

	/** In which order a list holds its entries; these as {@link StoredValues} has them. */
	private record Order(EObject object, EReference feature, List<?> values) {
	}

	StateReader(ObjectIndex index, StoredValues values) {
		this.index = index;
		this.values = values;
	}

	/** Gives a new object the values of its state. When all are filled, they are to be {@linkplain #arrange() arranged}. */
	void fill(InternalEObject object, ObjectState state) {
		StoredFeatures features = values.of(state.type());
		for (int index = 0; index < features.values().size(); index++) {
			int id = features.id(index);
			Object value = state.stated(id);
			if (features.isRelated(index)) {
				fill(object, features.values().get(index), state);
			} else if (value == null) {
				if (object.eIsSet(id)) {
					// a class may give its objects something to begin with
					object.eUnset(id);
				}
			} else {
				object.eSet(id, value == ObjectState.NOTHING ? nothing(features.values().get(index)) : live(value));
			}
		}
	}

	/** What an object is set to that is to have no value and to know of it. */
	static Object nothing(EStructuralFeature feature) {
		return feature.isMany() ? List.of() : null;
	}

	/** The other side may have set it already. */
	private void fill(EObject object, EStructuralFeature feature, ObjectState state) {
		Object value = StoredValues.stored(state, feature);
		note(object, feature, value);
		if (!StoredValues.same(values.current(object, feature), value)) {
			set(object, feature, value);
		}
	}

	/**
	 * Gives a feature a value that is to be kept when all are {@linkplain #arrange() arranged}. That a slot was set to nothing, or left alone, is no
	 * matter where there are parts: these come and go with their own states.
	 */
	void merge(EObject object, EStructuralFeature feature, Object value) {
		if (StoredValues.holdsParts(object, feature)) {
			return;
		}
		note(object, feature, value);
		set(object, feature, value);
	}

	/** Where both sides of a relation are lists, setting the one puts entries at the end of the other. */
	private void note(EObject object, EStructuralFeature feature, Object value) {
		if (value instanceof List<?> many && feature instanceof EReference reference && reference.getEOpposite() != null) {
			disturbed.add(new Order(object, reference, many));
		}
	}

	/** Puts the entries of lists in their stored order; done once, when all objects have their values. */
	void arrange() {
		for (Order order : disturbed) {
			InternalEList<?> list = (InternalEList<?>) order.object().eGet(order.feature(), false);
			int next = 0;
			for (Object value : order.values()) {
				int place = list.basicIndexOf(live(value));
				if (place >= 0) {
					if (place != next) {
						list.move(next, place);
					}
					next++;
				}
			}
		}
		disturbed.clear();
	}

	/** @param value as {@link StoredValues} has it, null for none */
	void set(EObject object, EStructuralFeature feature, Object value) {
		if (value == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, value == ObjectState.NOTHING ? nothing(feature) : live(value));
		}
	}

	/** What an object that has a value in the form of {@link StoredValues} shows: null also where it was set to nothing. */
	Object shown(Object value) {
		return value == ObjectState.NOTHING ? null : live(value);
	}

	/** What an object has for a value in the form of {@link StoredValues}: objects or proxies for links, also within a list. */
	Object live(Object value) {
		if (value instanceof Collection<?> many) {
			return many.stream().map(this::live).toList();
		}
		if (!(value instanceof Link link)) {
			return value;
		}
		Tracked tracked = index.find(link.id());
		return tracked != null ? tracked.object() : proxies.computeIfAbsent(link.id(), id -> proxy(link));
	}

	private static EObject proxy(Link link) {
		EObject proxy = EcoreUtil.create(link.type());
		URI uri = ObjectIndex.BOOKS.appendFragment(link.id().toString());
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}
}
