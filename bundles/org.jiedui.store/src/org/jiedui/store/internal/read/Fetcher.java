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
		if (!PartReader.serves(query, catalog)) {
			return fetch(new QueryRunner(connection, catalog).objects(query), known);
		}
		ReadStates states = new PartReader(connection, catalog, query.part().orElseThrow()).read(query.type());
		List<ObjectId> found = new ArrayList<>(states.all().size());
		for (ObjectState state : states.all()) {
			if (state.placement() == null) {
				found.add(state.id());
			}
		}
		// nearly so already: the rows of a table come by their keys
		found.sort(null);
		return withReferred(found, states, known);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#fetch(Collection, Predicate)} has it. */
	public Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known) throws SQLException {
		Map<Long, Located> located = locator.locate(ids.stream().map(ObjectId::value).toList());
		return fetch(ids.stream().distinct().map(id -> located.get(id.value())).filter(found -> found != null).toList(), known);
	}

	private Fetch fetch(List<Located> found, Predicate<ObjectId> known) throws SQLException {
		ReadStates states = new ReadStates();
		aggregates.read(locator.roots(found)).forEach(states::add);
		return withReferred(found.stream().filter(each -> states.has(each.id())).map(each -> new ObjectId(each.id())).toList(), states, known);
	}

	/** Reads what the states refer to, step by step. */
	private Fetch withReferred(List<ObjectId> found, ReadStates states, Predicate<ObjectId> known) throws SQLException {
		int followed = 0;
		for (int step = 0; step < STEPS && followed < states.all().size(); step++) {
			List<ObjectState> last = states.all().subList(followed, states.all().size());
			Map<ClassTable, Set<Long>> roots = roots(new Referred(catalog, states, known).of(last), states, known);
			followed = states.all().size();
			aggregates.read(roots).forEach(states::add);
		}
		return new Fetch(found, ContainmentOrder.of(states.all()), heads(states.all()));
	}

	/** The last commits of the parts from which something came. */
	private Map<Integer, Long> heads(List<ObjectState> read) throws SQLException {
		Map<Integer, Long> heads = new TreeMap<>();
		int last = 0;
		for (ObjectState state : read) {
			int part = state.id().part();
			if (part != last) {
				heads.put(part, 0L);
				last = part;
			}
		}
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

	/** The aggregates that hold the targets and were not read yet. */
	private Map<ClassTable, Set<Long>> roots(Map<ClassTable, Set<Long>> targets, ReadStates read, Predicate<ObjectId> known) throws SQLException {
		Map<ClassTable, Set<Long>> roots = new HashMap<>();
		List<Located> parts = new ArrayList<>();
		for (var entry : targets.entrySet()) {
			if (catalog.isContainable(entry.getKey())) {
				parts.addAll(locator.locate(entry.getValue(), List.of(entry.getKey())).values());
			} else {
				roots.put(entry.getKey(), entry.getValue());
			}
		}
		locator.roots(parts).forEach((table, ids) -> ids.stream().filter(id -> !read.has(id) && !known.test(new ObjectId(id)))
				.forEach(id -> roots.computeIfAbsent(table, each -> new HashSet<>()).add(id)));
		return roots;
	}
}
