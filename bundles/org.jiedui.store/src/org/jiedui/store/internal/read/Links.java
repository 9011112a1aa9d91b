/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;

/** What a state refers to. */
final class Links {

	private Links() {
	}

	/** Tells the cross references of a state, single and many-valued. */
	static void each(ClassTable table, ObjectState state, Consumer<Link> consumer) {
		for (int single : table.references()) {
			if (state.get(single) instanceof Link link) {
				consumer.accept(link);
			}
		}
		// asked for every object that is read: an iterator for each would be noticed
		for (int index = 0; index < table.links().size(); index++) {
			LinkTable many = table.links().get(index);
			if (many.feature() instanceof EReference && state.get(many.feature()) instanceof List<?> targets) {
				targets.forEach(target -> consumer.accept((Link) target));
			}
		}
	}
}
