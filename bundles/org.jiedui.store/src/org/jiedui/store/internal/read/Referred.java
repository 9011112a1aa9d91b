/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Gathers what states refer to and what was neither read nor is known. Used once. */
final class Referred {

	private final SchemaCatalog catalog;
	private final ReadStates read;
	private final Predicate<ObjectId> known;
	private final Set<Link> seen = new HashSet<>();
	private final Map<ClassTable, Set<Long>> targets = new LinkedHashMap<>();
	/** Often the same again and again, such as the programme of its records. */
	private Link latest;

	Referred(SchemaCatalog catalog, ReadStates read, Predicate<ObjectId> known) {
		this.catalog = catalog;
		this.read = read;
		this.known = known;
	}

	/** The keys of the targets by the table of their class. */
	Map<ClassTable, Set<Long>> of(List<ObjectState> states) {
		Consumer<Link> adding = this::add;
		ClassTable table = null;
		for (ObjectState state : states) {
			if (table == null || table.type() != state.type()) {
				table = catalog.table(state.type());
			}
			Links.each(table, state, adding);
		}
		return targets;
	}

	private void add(Link link) {
		if (link == latest) {
			return;
		}
		latest = link;
		if (seen.add(link) && !known.test(link.id()) && !read.has(link.id().value())) {
			targets.computeIfAbsent(catalog.table(link.type()), each -> new HashSet<>()).add(link.id().value());
		}
	}
}
