/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jiedui.core.workspace.ObjectId;

/**
 * The objects of a session by identifier, those that are cut off included. Changed by the thread of the session only, hence what that asks needs no
 * lock.
 */
final class ObjectIndex {

	/** Address of the resource of every session; the fragment of a proxy is the identifier. */
	static final URI BOOKS = URI.createURI("jiedui:/books");

	private TrackedTable table = new TrackedTable();
	private Resource resource;
	private Object type;

	void connect(Resource holder, ChangeTracker tracker) {
		resource = holder;
		type = tracker;
	}

	/** Null where there is none. */
	Tracked find(ObjectId id) {
		return table.get(id.value());
	}

	/** Whether a stored root is there; may be asked by any thread. */
	synchronized boolean hasRoot(ObjectId id) {
		Tracked tracked = find(id);
		return tracked != null && tracked.isStored() && tracked.placement() == null;
	}

	/** Gives an object an identifier, or another one. */
	synchronized void identify(Tracked tracked, ObjectId id) {
		if (tracked.key() != id.value()) {
			release(tracked);
			tracked.identify(id.value());
		}
		table.put(id.value(), tracked);
	}

	/** Takes the identifier of an object away; nothing where it has none. */
	synchronized void release(Tracked tracked) {
		if (tracked.key() != 0 && table.get(tracked.key()) == tracked) {
			table.remove(tracked.key());
		}
		tracked.identify(0);
	}

	synchronized void clear() {
		table = new TrackedTable();
	}

	/** A copy: identified objects, held or cut off. */
	Collection<Tracked> all() {
		return table.all();
	}

	/** What the session knows of an object; null for a stranger. */
	Tracked tracked(EObject object) {
		for (Adapter adapter : object.eAdapters()) {
			if (adapter.isAdapterForType(type)) {
				return (Tracked) adapter;
			}
		}
		return null;
	}

	/** The identifier of an object in the store, or of what a proxy stands for; empty while it was never saved. */
	Optional<ObjectId> storedId(EObject object) {
		if (object.eIsProxy()) {
			return Optional.ofNullable(proxyId(object));
		}
		return Optional.ofNullable(tracked(object)).filter(Tracked::isStored).map(Tracked::id);
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
