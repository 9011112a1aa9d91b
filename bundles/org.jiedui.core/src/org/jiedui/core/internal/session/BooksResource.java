/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.slf4j.LoggerFactory;

/**
 * Holds the roots of a session. The fragment of an object is its identifier; an identifier that is not loaded is fetched when somebody
 * follows a proxy to it, which waits for the store.
 */
final class BooksResource extends ResourceImpl {

	private final ObjectIndex index;
	private final Function<ObjectId, EObject> loader;
	/** What was asked for in vain, so that a dangling reference does not ask again and again. */
	private final Set<ObjectId> missing = new HashSet<>();

	BooksResource(ObjectIndex index, Function<ObjectId, EObject> loader) {
		super(ObjectIndex.BOOKS);
		this.index = index;
		this.loader = loader;
		isLoaded = true;
	}

	/** Forgets what was asked for in vain. */
	void retryMissing() {
		missing.clear();
	}

	@Override
	public String getURIFragment(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked != null && tracked.isStored() ? tracked.id().toString() : super.getURIFragment(object);
	}

	@Override
	public EObject getEObject(String fragment) {
		ObjectId id;
		try {
			id = ObjectId.parse(fragment);
		} catch (IllegalArgumentException e) {
			// a path within the resource, as new objects have
			return super.getEObject(fragment);
		}
		Tracked tracked = index.find(id);
		if (tracked != null) {
			return tracked.object();
		}
		return missing.contains(id) ? null : fetch(id);
	}

	private EObject fetch(ObjectId id) {
		EObject object = null;
		try {
			object = loader.apply(id);
		} catch (WorkspaceException e) {
			// a proxy that cannot be followed stays a proxy; the next save or load tells the user
			LoggerFactory.getLogger(BooksResource.class).warn("Object {} cannot be loaded", id, e);
		}
		if (object == null) {
			missing.add(id);
		}
		return object;
	}
}
