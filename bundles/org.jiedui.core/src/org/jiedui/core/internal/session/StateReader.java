/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;

/** Sets the values of objects from stored states. What a state refers to and is not loaded becomes a proxy of its class. */
final class StateReader {

	private final Map<ObjectId, EObject> proxies = new HashMap<>();
	private final ObjectIndex index;
	private final StoredValues values;

	StateReader(ObjectIndex index, StoredValues values) {
		this.index = index;
		this.values = values;
	}

	/** Sets what differs from the state. */
	void fill(EObject object, ObjectState state) {
		for (EStructuralFeature feature : values.features(state.type())) {
			Object value = StoredValues.stored(state, feature);
			if (!StoredValues.same(values.current(object, feature), value)) {
				set(object, feature, value);
			}
		}
	}

	/** @param value as {@link StoredValues} has it, null for none */
	void set(EObject object, EStructuralFeature feature, Object value) {
		if (value == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, live(value));
		}
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
