/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Where an object stands, in the numbers of the database.
 *
 * @param root its aggregate
 * @param container what holds it directly, null for a root
 * @param slot number of the containment feature, null for a root
 * @param position among its siblings, null for a root
 */
public record Place(long root, Long container, Integer slot, Long position) {

	/** @param placement null for a root */
	static Place of(ObjectId id, Placement placement, SchemaCatalog catalog) {
		return placement == null ? new Place(id.value(), null, null, null)
				: new Place(placement.root().value(), placement.container().value(), catalog.slotNumber(placement.slot()), placement.position());
	}

	/** A root stands on its own. */
	static Place ofRoot(ObjectId id) {
		return new Place(id.value(), null, null, null);
	}

	/** The form in which the journal keeps where something stood before it was moved. */
	String text() {
		return root + " " + container + " " + slot + " " + position;
	}

	/** Reads the form of {@link #text()}. */
	public static Place parse(String text) {
		String[] numbers = text.split(" ");
		return "null".equals(numbers[1]) ? new Place(Long.parseLong(numbers[0]), null, null, null)
				: new Place(Long.parseLong(numbers[0]), Long.valueOf(numbers[1]), Integer.valueOf(numbers[2]), Long.valueOf(numbers[3]));
	}
}
