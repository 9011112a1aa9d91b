/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.ObjectId;

/**
 * What refers to objects that are about to be deleted. Deleting takes these references away from loaded objects; those that are not loaded
 * are to be loaded first, else they would point to nothing.
 *
 * @param references from outside what is deleted, as many as a person may want to read
 * @param notLoaded all aggregates that refer and are not loaded, to be fetched and attached before the deletion
 * @param complete false when there are more references than these
 */
public record DeletionImpact(List<Reference> references, List<ObjectId> notLoaded, boolean complete) {

	public DeletionImpact {
		references = List.copyOf(references);
		notLoaded = List.copyOf(notLoaded);
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
}
