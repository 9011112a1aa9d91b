/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;

/** Finds a save that was tried before and of which nobody knows whether it was written. */
public final class EarlierSave {

	private final Connection connection;

	public EarlierSave(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Waits for whoever writes in the same parts, perhaps the first attempt itself, and looks.
	 *
	 * @return what the first attempt did, empty where it did nothing; the parts are locked until the transaction ends
	 */
	public Optional<CommitResult> find(ChangeSet changes) throws SQLException {
		TreeSet<Integer> parts = new TreeSet<>();
		changes.changes().forEach(change -> parts.add(change.id().part()));
		List<Commit> commits = new ArrayList<>();
		for (int part : parts) {
			lock(part);
			commit(part, changes).ifPresent(commits::add);
		}
		return commits.isEmpty() ? Optional.empty() : Optional.of(new CommitResult(commits, CommitWriter.versions(changes)));
	}

	private void lock(int part) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT \"head\" FROM \"sys_part\" WHERE \"part\" = ? FOR UPDATE")) {
			select.setInt(1, part);
			select.executeQuery().close();
		}
	}

	private Optional<Commit> commit(int part, ChangeSet changes) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT \"number\", \"time\" FROM \"sys_commit\" WHERE \"part\" = ? AND \"save\" = ?")) {
			select.setInt(1, part);
			select.setString(2, changes.save().toString());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(new Commit(part, row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), changes.author(),
						changes.message(), CommitWriter.objects(changes, part), List.of())) : Optional.empty();
			}
		}
	}
}
