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
import java.util.List;
import java.util.function.Predicate;
import org.jiedui.store.internal.database.GlobalStatement;

/** Takes additions out of what was added many at once. */
public final class BulkRewriter {

	private final Connection connection;
	private final BulkFormat format = new BulkFormat();

	public BulkRewriter(Connection connection) {
		this.connection = connection;
	}

	/** Is told of a chunk from which something was taken. */
	@FunctionalInterface
	public interface Loss {
		void of(int part, long number, int additions);
	}

	private record Chunk(int part, long number, long first) {
	}

	/** Leaves out what the condition holds for. */
	public void without(Predicate<BulkEntry> unwanted, Loss loss) throws SQLException {
		for (Chunk chunk : chunks()) {
			List<BulkEntry> entries = entries(chunk);
			List<BulkEntry> rest = entries.stream().filter(unwanted.negate()).toList();
			if (rest.size() < entries.size()) {
				delete(chunk);
				if (!rest.isEmpty()) {
					insert(connection, chunk.part(), rest);
				}
				loss.of(chunk.part(), chunk.number(), entries.size() - rest.size());
			}
		}
	}

	private List<Chunk> chunks() throws SQLException {
		List<Chunk> chunks = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement(GlobalStatement.MARK + "SELECT \"part\", \"number\", \"first\" FROM \"sys_change_bulk\"");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				chunks.add(new Chunk(row.getInt(1), row.getLong(2), row.getLong(3)));
			}
		}
		return chunks;
	}

	private List<BulkEntry> entries(Chunk chunk) throws SQLException {
		try (PreparedStatement select = prepare("SELECT \"body\"", chunk); ResultSet row = select.executeQuery()) {
			row.next();
			return format.read(chunk.number(), row.getBytes(1));
		}
	}

	private void delete(Chunk chunk) throws SQLException {
		try (PreparedStatement delete = prepare("DELETE", chunk)) {
			delete.executeUpdate();
		}
	}

	private PreparedStatement prepare(String what, Chunk chunk) throws SQLException {
		PreparedStatement statement = connection
				.prepareStatement(what + " FROM \"sys_change_bulk\" WHERE \"part\" = ? AND \"number\" = ? AND \"first\" = ?");
		statement.setInt(1, chunk.part());
		statement.setLong(2, chunk.number());
		statement.setLong(3, chunk.first());
		return statement;
	}

	private static void insert(Connection connection, int part, List<BulkEntry> entries) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(BulkChunk.INSERT)) {
			new BulkChunk(part, entries).bind(insert);
			insert.executeUpdate();
		}
	}
}
