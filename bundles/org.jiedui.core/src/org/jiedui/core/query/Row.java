/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;

/**
 * What a {@link Selection} tells of one object. No object is loaded for it.
 *
 * @param id the object
 * @param type its class
 * @param version its stored version
 * @param values one for each column, null where there is none: of the feature's type, an {@link ObjectId} for a reference; what the feature begins
 *        with where it was left alone
 * @param position where the row stands, to ask for those before or after it
 */
public record Row(ObjectId id, EClass type, int version, List<Object> values, Position position) {

	public Row {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

	/**
	 * A place in the order of a selection: it stays one when the row itself is changed or removed meanwhile.
	 *
	 * @param key what the store sorts by, in a form of its own: only to be handed back to the same store with the same order
	 * @param id the object
	 */
	public record Position(List<Object> key, ObjectId id) {
		public Position {
			key = Collections.unmodifiableList(new ArrayList<>(key));
		}
	}
}
