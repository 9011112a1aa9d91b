/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What was changed of one object, and what the store holds of attributes that were. */
final class Edits {

	private final Set<EStructuralFeature> changed = new LinkedHashSet<>();
	private final Map<EStructuralFeature, Object> before = new HashMap<>();

	boolean isEmpty() {
		return changed.isEmpty() && before.isEmpty();
	}

	/** Features whose value differs from the stored one. */
	Set<EStructuralFeature> changed() {
		return Collections.unmodifiableSet(changed);
	}

	void changed(EStructuralFeature feature) {
		changed.add(feature);
	}

	/** The feature is as it is stored: the object itself says what the store holds. */
	void unchanged(EStructuralFeature feature) {
		changed.remove(feature);
		before.remove(feature);
	}

	void unchanged() {
		changed.clear();
	}

	boolean hasBefore(EStructuralFeature attribute) {
		return before.containsKey(attribute);
	}

	/** What the store holds of an attribute. */
	Object before(EStructuralFeature attribute) {
		return before.get(attribute);
	}

	/** @param stored what the store holds, null for no value */
	void keepBefore(EStructuralFeature attribute, Object stored) {
		before.put(attribute, stored);
	}

	/** What the store holds is another now. */
	void forgetBefore() {
		before.clear();
	}
}
