/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;

/**
 * Reads which objects were added many at once. Their values are not told again: an object began with what it has now when all later changes are
 * undone. Used within one transaction.
 */
public final class BulkReader {

	private static final String CHUNK = "SELECT \"number\", \"first\", \"last\" FROM \"sys_change_bulk\" WHERE \"part\" = ?";
	/** Chunks that are kept unpacked; one question asks for the same again and again. */
	private static final int KEPT = 8;

	private final Connection connection;
	private final BulkFormat format = new BulkFormat();
	private final Map<Chunk, List<BulkEntry>> unpacked = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Chunk, List<BulkEntry>> eldest) {
			return size() > KEPT;
		}
	};

	public BulkReader(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Some of the additions of one commit.
	 *
	 * @param first key
	 * @param last key
	 */
	private record Chunk(int part, long number, long first, long last) {
	}

	/** Takes additions. */
	@FunctionalInterface
	public interface Consumer {
		void entries(List<BulkEntry> entries) throws SQLException;
	}

	/** The additions of the commits of a part between two, both included, in the order of the keys of each commit. */
	public List<BulkEntry> ofCommits(int part, long from, long to) throws SQLException {
		List<BulkEntry> entries = new ArrayList<>();
		for (Chunk chunk : chunks(CHUNK + " AND \"number\" BETWEEN ? AND ? ORDER BY \"number\", \"first\"", part, from, to)) {
			entries.addAll(unpack(chunk));
		}
		return entries;
	}

	/** The additions of these objects. */
	public List<BulkEntry> ofObjects(Collection<Long> ids) throws SQLException {
		Map<Integer, TreeSet<Long>> parts = new HashMap<>();
		ids.forEach(id -> parts.computeIfAbsent(new ObjectId(id).part(), part -> new TreeSet<>()).add(id));
		List<BulkEntry> entries = new ArrayList<>();
		for (var asked : parts.entrySet()) {
			TreeSet<Long> keys = asked.getValue();
			for (Chunk chunk : chunks(CHUNK + " AND \"last\" >= ? AND \"first\" <= ?", asked.getKey(), keys.first(), keys.last())) {
				Long next = keys.ceiling(chunk.first());
				if (next != null && next <= chunk.last()) {
					unpack(chunk).stream().filter(entry -> keys.contains(entry.uid())).forEach(entries::add);
				}
			}
		}
		return entries;
	}

	/** The additions of a root itself, or to it. */
	public List<BulkEntry> ofRoot(long root) throws SQLException {
		List<BulkEntry> entries = new ArrayList<>();
		for (Chunk chunk : chunks(CHUNK + " AND \"last_root\" >= ? AND \"first_root\" <= ?", new ObjectId(root).part(), root, root)) {
			unpack(chunk).stream().filter(entry -> entry.place().root() == root).forEach(entries::add);
		}
		return entries;
	}

	/** All additions of all parts, a few thousand at a time. */
	public void each(Consumer consumer) throws SQLException {
		List<Integer> parts = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(GlobalStatement.MARK + "SELECT DISTINCT \"part\" FROM \"sys_change_bulk\"");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				parts.add(row.getInt(1));
			}
		}
		for (int part : parts) {
			for (Chunk chunk : chunks(CHUNK, part)) {
				consumer.entries(unpack(chunk));
			}
		}
	}

	private List<Chunk> chunks(String sql, int part, Object... values) throws SQLException {
		List<Chunk> chunks = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setInt(1, part);
			for (int index = 0; index < values.length; index++) {
				select.setObject(index + 2, values[index]);
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					chunks.add(new Chunk(part, row.getLong(1), row.getLong(2), row.getLong(3)));
				}
			}
		}
		return chunks;
	}

	private List<BulkEntry> unpack(Chunk chunk) throws SQLException {
		List<BulkEntry> known = unpacked.get(chunk);
		if (known == null) {
			known = read(chunk);
			unpacked.put(chunk, known);
		}
		return known;
	}

	private List<BulkEntry> read(Chunk chunk) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT \"body\" FROM \"sys_change_bulk\" WHERE \"part\" = ? AND \"number\" = ? AND \"first\" = ?")) {
			select.setInt(1, chunk.part());
			select.setLong(2, chunk.number());
			select.setLong(3, chunk.first());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? format.read(chunk.number(), row.getBytes(1)) : List.of();
			}
		}
	}
}
