/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jiedui.core.session.DeletionImpact.Reference;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;

/**
 * The question what refers to objects that are about to be deleted. {@link Session#inquireDeletion(Collection)} makes it on the session's
 * thread; {@link #ask()} waits for the database and belongs on any other.
 */
public final class DeletionInquiry {

	/** More than a person reads. */
	private static final int LIMIT = 500;

	private final ObjectStore store;
	private final Set<ObjectId> deleted;
	private final Set<ObjectId> loaded;
	private final List<Reference> here;

	/**
	 * @param deleted stored identifiers of what would be deleted, parts included
	 * @param loaded identifiers that the session holds or has removed: it knows better than the database what they refer to
	 * @param here references of the session's own objects
	 */
	public DeletionInquiry(ObjectStore store, Set<ObjectId> deleted, Set<ObjectId> loaded, List<Reference> here) {
		this.store = store;
		this.deleted = Set.copyOf(deleted);
		this.loaded = Set.copyOf(loaded);
		this.here = List.copyOf(here);
	}

	/** What refers to the objects, in the session and in the database. */
	public DeletionImpact ask() {
		List<Reference> references = new ArrayList<>(here);
		List<Referrer> stored = deleted.isEmpty() ? List.of() : store.referrers(deleted, LIMIT);
		for (Referrer each : stored) {
			if (!loaded.contains(each.id())) {
				references.add(new Reference(null, each.id(), each.root(), each.type(), each.feature()));
			}
		}
		return new DeletionImpact(references, stored.size() < LIMIT);
	}
}
