/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/**
 * All that one save changes.
 *
 * @param save names the save, so that it is written once however often it is tried
 * @param author who
 * @param message why, may be empty
 * @param changes at most one for each object; a container that is added comes before its parts
 */
public record ChangeSet(UUID save, String author, String message, List<Change> changes) {

	public ChangeSet {
		changes = List.copyOf(changes);
	}

	/** A save of its own. */
	public ChangeSet(String author, String message, List<Change> changes) {
		this(UUID.randomUUID(), author, message, changes);
	}

	/** Whether there is nothing to save. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** What happens to one object. */
	public sealed interface Change {

		ObjectId id();

		EClass type();
	}

	/**
	 * A new object.
	 *
	 * @param placement where a part stands, null for a root
	 * @param values as in {@link ObjectState}; features without a value are left out
	 * @param version 1; where an object comes back that was removed, one more than the last that it had, so that nobody takes it for what
	 *        he knew
	 */
	public record Addition(ObjectId id, EClass type, Placement placement, Map<EStructuralFeature, Object> values, int version)
			implements Change {

		/** An object that never was before. */
		public Addition(ObjectId id, EClass type, Placement placement, Map<EStructuralFeature, Object> values) {
			this(id, type, placement, values, 1);
		}
	}

	/**
	 * New values of an object.
	 *
	 * @param version the version that was changed
	 * @param placement where a part stands now, null for a root
	 * @param moved whether the placement is another than before
	 * @param features old and new values, as in {@link ObjectState}
	 */
	public record Update(ObjectId id, EClass type, int version, Placement placement, boolean moved, List<FeatureChange> features)
			implements Change {
	}

	/**
	 * The end of an object. What it contains is removed by removals of its own.
	 *
	 * @param version the version that was removed
	 * @param features the values that it had, for the history
	 */
	public record Removal(ObjectId id, EClass type, int version, List<FeatureChange> features) implements Change {
	}
}
