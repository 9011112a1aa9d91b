/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What others changed since the books were opened, or since somebody said that he has seen it. UI thread only; answers from memory. */
public interface ForeignChanges {

	/** Nobody else changes anything. */
	ForeignChanges NONE = new ForeignChanges() {
		@Override
		public Optional<ForeignChange> find(EObject object, EStructuralFeature feature) {
			return Optional.empty();
		}

		@Override
		public boolean isEmpty() {
			return true;
		}

		@Override
		public void seen(Collection<? extends EObject> objects) {
			// There was nothing to be seen.
		}

		@Override
		public void allSeen() {
			// There was nothing to be seen.
		}

		@Override
		public void addListener(Runnable changed) {
			// Nothing ever changes.
		}

		@Override
		public void removeListener(Runnable changed) {
			// Nothing was added.
		}
	};

	/** What was changed of a value; empty when nothing was, or somebody here has changed it since. */
	Optional<ForeignChange> find(EObject object, EStructuralFeature feature);

	/** Whether there is nothing that somebody else changed. */
	boolean isEmpty();

	/** The user has seen what was changed of some objects. */
	void seen(Collection<? extends EObject> objects);

	/** The user has seen everything. */
	void allSeen();

	/** @param changed is told when there is more or less to be seen */
	void addListener(Runnable changed);

	void removeListener(Runnable changed);
}
