/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.findings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;

/** What validation last found, for whoever shows objects. UI thread only; answers from memory and never checks anything itself. */
public interface FindingLookup {

	/** Finds nothing: for places where nothing is validated. */
	FindingLookup NONE = new FindingLookup() {
		@Override
		public List<Finding> findings(EObject object) {
			return List.of();
		}

		@Override
		public void addListener(Listener listener) {
			// Nothing ever changes.
		}

		@Override
		public void removeListener(Listener listener) {
			// Nothing was added.
		}
	};

	/** What is said of an object itself, not of its parts; the worst first, never null. */
	List<Finding> findings(EObject object);

	/** What is said of one feature of an object; null asks for what is said of the object as a whole. */
	default List<Finding> findings(EObject object, EStructuralFeature feature) {
		return findings(object).stream().filter(finding -> finding.feature() == feature).toList();
	}

	/** How bad the worst finding of an object is. */
	default Optional<Severity> worst(EObject object) {
		return findings(object).stream().map(Finding::severity).min(Severity::compareTo);
	}

	/** Adding a listener twice is adding it once. */
	void addListener(Listener listener);

	void removeListener(Listener listener);

	/** Is told when findings appear or go. */
	@FunctionalInterface
	interface Listener {

		/** @param objects those of which something else is said now */
		void findingsChanged(Collection<? extends EObject> objects);
	}
}
