/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;

/** What is deleted together, and what refers to it, here and in the store. */
final class DeletionScope {

	private final ObjectStore store;
	private final ObjectIndex index;
	private final References references;

	DeletionScope(ObjectStore store, ObjectIndex index, References references) {
		this.store = store;
		this.index = index;
		this.references = references;
	}

	DeletionInquiry inquiry(Collection<? extends EObject> objects) {
		Set<EObject> all = References.withParts(objects);
		Set<ObjectId> deleted = new HashSet<>();
		all.forEach(object -> index.storedId(object).ifPresent(deleted::add));
		Set<ObjectId> loaded = index.all().stream().map(Tracked::id).collect(Collectors.toSet());
		List<DeletionImpact.Reference> here = references.to(all).stream().map(this::reference).toList();
		return new DeletionInquiry(store, deleted, loaded, here);
	}

	private DeletionImpact.Reference reference(References.Reference found) {
		EObject source = found.source();
		Optional<ObjectId> root = index.storedId(EcoreUtil.getRootContainer(source, false));
		return new DeletionImpact.Reference(source, index.storedId(source).orElse(null), root.orElse(null), source.eClass(), found.feature());
	}
}
