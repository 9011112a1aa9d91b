/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jiedui.core.history.Snapshot;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.ContainmentOrder;
import org.jiedui.store.internal.read.Fetcher;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Tells how objects were: as they are now, with all later changes undone, the newest first. */
public final class AsOfReader {

	private final Connection connection;
	private final JournalReader journal;
	private final Fetcher fetcher;

	public AsOfReader(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		journal = new JournalReader(connection, catalog);
		fetcher = new Fetcher(connection, catalog);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#asOf} has it. */
	public Optional<Snapshot> asOf(ObjectId object, long number) throws SQLException {
		ObjectState alone = states(Set.of(object), number).get(object);
		if (alone == null) {
			return Optional.empty();
		}
		ObjectId root = root(alone);
		Set<ObjectId> members = new LinkedHashSet<>(journal.touched(root, number));
		members.add(root);
		List<ObjectState> aggregate = states(members, number).values().stream().filter(state -> root(state).equals(root)).toList();
		return Optional.of(new Snapshot(object, number, ContainmentOrder.of(aggregate)));
	}

	/** The last commit of a part up to a time; 0 where there was none yet. */
	public long numberAt(int part, Instant time) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT COALESCE(MAX(\"number\"), 0) FROM \"sys_commit\" WHERE \"part\" = ? AND \"time\" <= ?")) {
			select.setInt(1, part);
			select.setObject(2, time.atOffset(ZoneOffset.UTC));
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	/** How these objects, and those that stand in an aggregate with them now, were then. */
	Map<ObjectId, ObjectState> states(Collection<ObjectId> ids, long number) throws SQLException {
		Map<ObjectId, ObjectState> states = new HashMap<>();
		fetcher.fetch(ids, any -> true).states().forEach(state -> states.put(state.id(), state));
		Set<ObjectId> all = new LinkedHashSet<>(ids);
		all.addAll(states.keySet());
		for (JournalEntry entry : journal.ofObjects(all, number)) {
			ObjectState before = new InverseChange(entry).before(states.get(entry.id()));
			if (before == null) {
				states.remove(entry.id());
			} else {
				states.put(entry.id(), before);
			}
		}
		return states;
	}

	private static ObjectId root(ObjectState state) {
		Placement placement = state.placement();
		return placement == null ? state.id() : placement.root();
	}
}
