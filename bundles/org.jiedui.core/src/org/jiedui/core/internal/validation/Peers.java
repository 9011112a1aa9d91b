/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Roots that rules see together, in the order of the roots. */
abstract class Peers extends Source {

	private List<EObject> objects;

	/** Those that belong to it, in any order. */
	abstract Collection<LoadedRoot> members();

	/** Must be called when members come, go or are moved. */
	void changed() {
		objects = null;
	}

	/** Unmodifiable; another list after each change. */
	List<EObject> objects() {
		if (objects == null) {
			List<LoadedRoot> sorted = new ArrayList<>(members());
			sorted.sort(Comparator.comparingLong(LoadedRoot::rank));
			List<EObject> found = new ArrayList<>(sorted.size());
			sorted.forEach(root -> found.add(root.object()));
			objects = Collections.unmodifiableList(found);
		}
		return objects;
	}
}
