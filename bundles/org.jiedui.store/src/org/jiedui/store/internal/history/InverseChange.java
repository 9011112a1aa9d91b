/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.util.Collection;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Undoes what the journal has of an object.
 *
 * @param entry what is undone
 */
record InverseChange(JournalEntry entry) {

	/**
	 * How the object was before the change.
	 *
	 * @param after how it was after it, null where it was not there
	 * @return null where it was not there yet
	 */
	ObjectState before(ObjectState after) {
		return switch (entry.kind()) {
			case ADDED -> null;
			case CHANGED -> after == null ? null : changed(after);
			case REMOVED -> withOldValues(new ObjectState(entry.id(), entry.type(), entry.version() - 1, entry.placement()));
		};
	}

	private ObjectState changed(ObjectState after) {
		Placement placement = entry.moved() ? entry.origin() : after.placement();
		ObjectState before = new ObjectState(after.id(), after.type(), entry.version() - 1, placement);
		for (EStructuralFeature feature : after.type().getEAllStructuralFeatures()) {
			before.set(feature, after.stated(feature));
		}
		return withOldValues(before);
	}

	private ObjectState withOldValues(ObjectState state) {
		for (FeatureChange change : entry.features()) {
			boolean isEmpty = change.oldValue() instanceof Collection<?> many && many.isEmpty();
			state.set(change.feature(), isEmpty ? empty(change.feature()) : change.oldValue());
		}
		return state;
	}

	/** A state has no empty lists but where they say something. */
	private static Object empty(EStructuralFeature feature) {
		return new FeatureTraits(feature).statesNothing() ? ObjectState.NOTHING : null;
	}
}
