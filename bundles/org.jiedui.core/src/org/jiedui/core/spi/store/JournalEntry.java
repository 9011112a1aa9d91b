/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/**
 * What one commit did to one object, with all that is needed to undo it.
 *
 * @param id the object
 * @param type its class
 * @param kind added, changed or removed
 * @param number the commit within its part
 * @param version the version after the change
 * @param last the version after the last change of all to the object
 * @param placement where a part stands after the change, or stood when it was removed; null for a root
 * @param moved whether it stood elsewhere before
 * @param origin where a part stood before it was moved; null for a root and where nothing was moved
 * @param features old and new values, as in {@link ObjectState}; may be left out of an addition, which is undone without them
 */
public record JournalEntry(ObjectId id, EClass type, Kind kind, long number, int version, int last, Placement placement, boolean moved,
		Placement origin, List<FeatureChange> features) {

	public JournalEntry {
		features = List.copyOf(features);
	}
}
