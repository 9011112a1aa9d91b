/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.viewers;

import org.eclipse.emf.ecore.EObject;

/**
 * An object as the value of a property. The Properties view would unfold an object in its place, without end where objects refer to each
 * other; this it shows as it is.
 */
record Referred(EObject object) {

	/** Wraps an object, leaves any other value as it is. */
	static Object wrap(Object value) {
		return value instanceof EObject object ? new Referred(object) : value;
	}

	/** The value itself. */
	static Object unwrap(Object value) {
		return value instanceof Referred referred ? referred.object() : value;
	}
}
