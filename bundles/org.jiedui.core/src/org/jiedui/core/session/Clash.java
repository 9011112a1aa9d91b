/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An unsaved change of something that somebody else changed too. Values are as the object would have them: references as objects, those
 * that are not loaded as proxies, many values as a list; null for none.
 *
 * @param object what both changed; where something was deleted, the topmost object of it
 * @param kind what happened
 * @param feature the field, or null when it is not about one
 * @param base what both began with: a value of the field, or the container of an object that was moved; else null
 * @param mine what it is in this session
 * @param theirs what the other saved
 */
public record Clash(EObject object, Kind kind, EStructuralFeature feature, Object base, Object mine, Object theirs) {

	/** What happened on both sides. */
	public enum Kind {

		/** Both changed a field to different values. */
		FIELD,

		/** Both moved the object to different containers. */
		MOVED,

		/** It was deleted here, and changed or added to by the other. */
		DELETED_HERE,

		/** It was changed or added to here, and deleted by the other. */
		DELETED_THERE
	}

	/** Whose change stays. */
	public enum Choice {
		MINE, THEIRS
	}

	/** A clash that is not about a field. */
	public static Clash of(EObject object, Kind kind) {
		return new Clash(object, kind, null, null, null, null);
	}
}
