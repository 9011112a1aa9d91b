/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jiedui.core.workspace.ObjectId;

/** The objects of a session by identifier, those that are cut off included. */
final class ObjectIndex {

	/** Address of the resource of every session; the fragment of a proxy is the identifier. */
	static final URI BOOKS = URI.createURI("jiedui:/books");

	private final Map<ObjectId, Tracked> objects = new HashMap<>();
	private Resource resource;
	private Object key;

	void connect(Resource holder, ChangeTracker tracker) {
		resource = holder;
		key = tracker;
	}

	/** Null where there is none. */
	Tracked find(ObjectId id) {
		return objects.get(id);
	}

	void put(ObjectId id, Tracked tracked) {
		objects.put(id, tracked);
	}

	void remove(ObjectId id) {
		objects.remove(id);
	}

	void clear() {
		objects.clear();
	}

	/** A copy: identified objects, held or cut off. */
	Collection<Tracked> all() {
		return new ArrayList<>(objects.values());
	}

	/** What the session knows of an object; null for a stranger. */
	Tracked tracked(EObject object) {
		for (Adapter adapter : object.eAdapters()) {
			if (adapter.isAdapterForType(key)) {
				return (Tracked) adapter;
			}
		}
		return null;
	}

	/** Whether an object is in the books: it hangs, directly or not, in the resource. */
	boolean holds(EObject object) {
		return object.eResource() == resource;
	}

	/** The identifier that a proxy stands for; null when it is none of the books. */
	ObjectId proxyId(EObject proxy) {
		URI uri = ((InternalEObject) proxy).eProxyURI();
		return BOOKS.equals(uri.trimFragment()) && uri.hasFragment() ? ObjectId.parse(uri.fragment()) : null;
	}
}
