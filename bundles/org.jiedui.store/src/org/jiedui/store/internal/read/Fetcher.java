/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Answers a question with whole aggregates and what these refer to. */
public final class Fetcher {

	/** How far references are followed. */
	private static final int STEPS = 3;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final AggregateReader aggregates;
	private final Locator locator;

	public Fetcher(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
		aggregates = new AggregateReader(connection, catalog);
		locator = new Locator(connection, catalog);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#fetch(Query, Predicate)} has it. */
	public Fetch fetch(Query query, Predicate<ObjectId> known) throws SQLException {
		return fetch(new QueryRunner(connection, catalog).objects(query), known);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#fetch(Collection, Predicate)} has it. */
	public Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known) throws SQLException {
		Map<Long, Located> located = locator.locate(ids.stream().map(ObjectId::value).toList());
		return fetch(ids.stream().distinct().map(id -> located.get(id.value())).filter(found -> found != null).toList(), known);
	}

	private Fetch fetch(List<Located> found, Predicate<ObjectId> known) throws SQLException {
		Map<ObjectId, ObjectState> states = new LinkedHashMap<>();
		Collection<ObjectState> last = add(states, aggregates.read(locator.roots(found)));
		for (int step = 0; step < STEPS && !last.isEmpty(); step++) {
			last = add(states, aggregates.read(referred(last, states.keySet(), known)));
		}
		return new Fetch(found.stream().map(each -> new ObjectId(each.id())).filter(states::containsKey).toList(),
				ContainmentOrder.of(states.values()), heads(states.keySet()));
	}

	/** The last commits of the parts from which something came. */
	private Map<Integer, Long> heads(Set<ObjectId> read) throws SQLException {
		Map<Integer, Long> heads = new TreeMap<>();
		read.forEach(id -> heads.put(id.part(), 0L));
		try (PreparedStatement select = connection.prepareStatement("SELECT \"head\" FROM \"sys_part\" WHERE \"part\" = ?")) {
			for (var head : heads.entrySet()) {
				select.setInt(1, head.getKey());
				try (ResultSet row = select.executeQuery()) {
					if (row.next()) {
						head.setValue(row.getLong(1));
					}
				}
			}
		}
		return heads;
	}

	private static Collection<ObjectState> add(Map<ObjectId, ObjectState> states, Collection<ObjectState> more) {
		more.forEach(state -> states.put(state.id(), state));
		return more;
	}

	private Map<ClassTable, Set<Long>> referred(Collection<ObjectState> from, Set<ObjectId> read, Predicate<ObjectId> known)
			throws SQLException {
		Map<ClassTable, Set<Long>> targets = new LinkedHashMap<>();
		Set<ObjectId> seen = new HashSet<>();
		for (ObjectState state : from) {
			Links.of(catalog.table(state.type()), state).forEach(link -> {
				if (seen.add(link.id()) && !read.contains(link.id()) && !known.test(link.id())) {
					targets.computeIfAbsent(catalog.table(link.type()), each -> new HashSet<>()).add(link.id().value());
				}
			});
		}
		Map<ClassTable, Set<Long>> roots = new HashMap<>();
		List<Located> parts = new ArrayList<>();
		for (var entry : targets.entrySet()) {
			if (catalog.isContainable(entry.getKey())) {
				parts.addAll(locator.locate(entry.getValue(), List.of(entry.getKey())).values());
			} else {
				roots.put(entry.getKey(), entry.getValue());
			}
		}
		locator.roots(parts).forEach((table, ids) -> ids.stream().map(ObjectId::new).filter(id -> !read.contains(id) && !known.test(id))
				.forEach(id -> roots.computeIfAbsent(table, each -> new HashSet<>()).add(id.value())));
		return roots;
	}
}
