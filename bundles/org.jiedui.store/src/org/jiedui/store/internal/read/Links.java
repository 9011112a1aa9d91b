/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;

/** What a state refers to. */
final class Links {

	private Links() {
	}

	/** The cross references of a state, single and many-valued. */
	static List<Link> of(ClassTable table, ObjectState state) {
		List<Link> links = new ArrayList<>();
		for (Column column : table.columns()) {
			if (column.feature() instanceof EReference && state.get(column.feature()) instanceof Link link) {
				links.add(link);
			}
		}
		for (LinkTable many : table.links()) {
			if (many.feature() instanceof EReference && state.get(many.feature()) instanceof List<?> targets) {
				targets.forEach(target -> links.add((Link) target));
			}
		}
		return links;
	}
}
