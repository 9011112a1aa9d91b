/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The roots of one type among all. */
record RootsOfType<T extends EObject>(Class<T> type) {

	List<T> among(Collection<? extends EObject> roots) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
