/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

	private static final int FIRST_SIZE = 64;
	/** How many of the lowest bits of a key are kept together. */
	private static final int NEIGHBOURS = 2;
	/** Spreads keys, of which the highest bits are much the same. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/** A power of two long, at least half of it empty; each stands where its key says, or at the next place that was free. */
	private Tracked[] places = new Tracked[FIRST_SIZE];
	private int size;
	private Resource resource;
	private Object type;

	void connect(Resource holder, ChangeTracker tracker) {
		resource = holder;
		type = tracker;
	}

	/** Null where there is none. */
	Tracked find(ObjectId id) {
		return places[place(id.value())];
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
		int place = place(id.value());
		if (places[place] == null) {
			size++;
		}
		places[place] = tracked;
		if (size * 2 > places.length) {
			grow();
		}
	}

	/** Takes the identifier of an object away; nothing where it has none. */
	synchronized void release(Tracked tracked) {
		int place = tracked.key() == 0 ? -1 : place(tracked.key());
		if (place >= 0 && places[place] == tracked) {
			places[place] = null;
			size--;
			close(place);
		}
		tracked.identify(0);
	}

	synchronized void clear() {
		places = new Tracked[FIRST_SIZE];
		size = 0;
	}

	/** A copy: identified objects, held or cut off. */
	Collection<Tracked> all() {
		List<Tracked> all = new ArrayList<>(size);
		for (Tracked each : places) {
			if (each != null) {
				all.add(each);
			}
		}
		return all;
	}

	/** Where a key stands, or would stand. */
	private int place(long key) {
		int place = first(key);
		while (places[place] != null && places[place].key() != key) {
			place = place + 1 & places.length - 1;
		}
		return place;
	}

	private int first(long key) {
		// the highest bits of the product depend on all of the number; keys that follow one another, as most do, are neighbours here too
		return (int) ((key >>> NEIGHBOURS) * SPREAD >>> Long.numberOfLeadingZeros(places.length) + 1 + NEIGHBOURS) << NEIGHBOURS
				| (int) key & (1 << NEIGHBOURS) - 1;
	}

	private void grow() {
		Tracked[] before = places;
		places = new Tracked[before.length * 2];
		for (Tracked each : before) {
			if (each != null) {
				places[place(each.key())] = each;
			}
		}
	}

	/** Moves up what stands behind an empty place and could not be found any more across it. */
	private void close(int gap) {
		int place = gap + 1 & places.length - 1;
		while (places[place] != null) {
			Tracked each = places[place];
			places[place] = null;
			places[place(each.key())] = each;
			place = place + 1 & places.length - 1;
		}
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
