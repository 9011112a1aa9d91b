/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiedui.core.session.DeletionImpact.Reference;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;

/**
 * The question what refers to objects that are about to be deleted. {@link Session#inquireDeletion(Collection)} makes it on the session's
 * thread; {@link #ask()} waits for the database and belongs on any other.
 */
public final class DeletionInquiry {

	/** More than a person reads, and enough for one question to the store. */
	private static final int LIMIT = 500;

	/** By how much a question grows that brought as much as it asked for. */
	private static final int GROWTH = 8;

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

	/**
	 * What refers to the objects, in the session and in the database. Every aggregate that refers is among those to be loaded, however many
	 * they are; references are described for a person, hence only the first few hundred.
	 */
	public DeletionImpact ask() {
		List<Referrer> elsewhere = stored().stream().filter(each -> !loaded.contains(each.id())).toList();
		List<Reference> references = new ArrayList<>(here);
		elsewhere.stream().limit(LIMIT)
				.forEach(each -> references.add(new Reference(null, each.id(), each.root(), each.type(), each.feature())));
		Set<ObjectId> roots = elsewhere.stream().map(Referrer::root).collect(Collectors.toCollection(LinkedHashSet::new));
		return new DeletionImpact(references, List.copyOf(roots), elsewhere.size() <= LIMIT);
	}

	/** All referrers in the database: where a question brings as many as it may, there may be more. */
	private List<Referrer> stored() {
		if (deleted.isEmpty()) {
			return List.of();
		}
		int limit = LIMIT;
		List<Referrer> found = store.referrers(deleted, limit);
		while (found.size() >= limit && limit < Integer.MAX_VALUE) {
			limit = (int) Math.min((long) limit * GROWTH, Integer.MAX_VALUE);
			found = store.referrers(deleted, limit);
		}
		return found;
	}
}
