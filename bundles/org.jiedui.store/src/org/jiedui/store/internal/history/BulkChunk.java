/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A row of {@code sys_change_bulk}.
 *
 * @param part in which the objects lie
 * @param entries in the order of their keys, all of one commit; not empty
 */
public record BulkChunk(int part, List<BulkEntry> entries) {

	/** The statement that {@link #bind} fills. */
	public static final String INSERT = "INSERT INTO \"sys_change_bulk\" (\"part\", \"number\", \"first\", \"last\", \"first_root\", \"last_root\","
			+ " \"body\") VALUES (?, ?, ?, ?, ?, ?, ?)";

	public void bind(PreparedStatement insert) throws SQLException {
		long[] roots = entries.stream().mapToLong(entry -> entry.place().root()).sorted().toArray();
		insert.setInt(1, part);
		insert.setLong(2, entries.getFirst().number());
		insert.setLong(3, entries.getFirst().uid());
		insert.setLong(4, entries.getLast().uid());
		insert.setLong(5, roots[0]);
		insert.setLong(6, roots[roots.length - 1]);
		insert.setBytes(7, new BulkFormat().write(entries));
	}
}
