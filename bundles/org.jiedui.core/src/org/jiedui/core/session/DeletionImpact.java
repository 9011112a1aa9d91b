/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.ObjectId;

/**
 * What refers to objects that are about to be deleted. Deleting takes these references away from loaded objects; those that are not loaded
 * are to be loaded first, else they would point to nothing.
 *
 * @param references from outside what is deleted
 * @param complete false when there are more than were asked for
 */
public record DeletionImpact(List<Reference> references, boolean complete) {

	public DeletionImpact {
		references = List.copyOf(references);
	}

	/**
	 * One that refers.
	 *
	 * @param source what refers, or null when it is not loaded
	 * @param id its identifier, or null when it was never saved
	 * @param root identifier of the aggregate that holds it, or null when that was never saved
	 * @param type its class
	 * @param feature the reference
	 */
	public record Reference(EObject source, ObjectId id, ObjectId root, EClass type, EReference feature) {
	}

	/** Whether nothing refers to the objects. */
	public boolean isEmpty() {
		return references.isEmpty();
	}

	/** The aggregates that refer and are not loaded, to be fetched and attached before the deletion. */
	public List<ObjectId> notLoaded() {
		return references.stream().filter(each -> each.source() == null).map(Reference::root).filter(Objects::nonNull).distinct().toList();
	}
}
