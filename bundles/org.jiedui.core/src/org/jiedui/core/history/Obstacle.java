/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/**
 * Something of a commit that cannot be taken back.
 *
 * @param object what it is about
 * @param type its class
 * @param reason why
 * @param feature the field, null where the object as a whole or its place is meant
 * @param present what the field has now, as the store keeps it; null where there is no value or no field
 * @param before what it would have got back, likewise
 * @param sentence what the rules of the books say about it and what can be done, in the user's language; empty where the reason says it all
 */
public record Obstacle(ObjectId object, EClass type, Reason reason, EStructuralFeature feature, Object present, Object before, String sentence) {

	/** Why. */
	public enum Reason {
		/** The field has another value than the commit gave it; without a field, the object was changed after the commit added it. */
		CHANGED_SINCE,
		/** The object is not there any more. */
		GONE,
		/** The object stands elsewhere than the commit put it. */
		MOVED_SINCE,
		/** What the object stood in is not there any more. */
		CONTAINER_GONE,
		/** Where the object stood and only one can stand, another stands now. */
		OCCUPIED,
		/** Something else stands in the object, or refers to it. */
		IN_USE,
		/** What a field referred to is not there any more; the field comes back without it. */
		TARGET_GONE,
		/** The order among its siblings was changed since; it stays as it is. */
		ORDER_CHANGED,
		/** It changes by steps only, which have commands of their own. */
		STEPS,
		/** It is frozen or settled by now. */
		FROZEN
	}

	/** Where the reason says it all. */
	public Obstacle(ObjectId object, EClass type, Reason reason, EStructuralFeature feature, Object present, Object before) {
		this(object, type, reason, feature, present, before, "");
	}

	/** Where no field is meant. */
	public Obstacle(ObjectId object, EClass type, Reason reason) {
		this(object, type, reason, null, null, null);
	}
}
