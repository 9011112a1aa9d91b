/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ForeignCommits;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.history.BulkReader;

/**
 * Reads what was committed since it looked last, without what this process saved itself. The commits of a part are numbered without gaps in the
 * order in which they were made, so none is passed over.
 */
final class ForeignCommitReader {

	private final Map<Integer, Long> seen = new TreeMap<>();
	private final Predicate<String> own;

	/** @param own whether a save was one of this process */
	ForeignCommitReader(Predicate<String> own) {
		this.own = own;
	}

	/** From here on. */
	Void begin(Connection connection) throws SQLException {
		seen.putAll(heads(connection));
		return null;
	}

	/**
	 * What a look brought.
	 *
	 * @param heads the last commit of each part
	 */
	record Look(ForeignCommits commits, Map<Integer, Long> heads) {
	}

	/** What others did meanwhile; the same again until it is {@linkplain #passed passed}. */
	Look read(Connection connection) throws SQLException {
		Map<Integer, Long> heads = heads(connection);
		List<Commit> commits = new ArrayList<>();
		Set<ObjectId> changed = new HashSet<>();
		for (var head : heads.entrySet()) {
			long last = seen.getOrDefault(head.getKey(), 0L);
			if (head.getValue() > last) {
				for (Commit commit : commits(connection, head.getKey(), last, head.getValue())) {
					commits.add(commit);
					changed.addAll(objects(connection, commit));
				}
			}
		}
		return new Look(new ForeignCommits(commits, changed), heads);
	}

	/** The transaction ended well: from there on. */
	void passed(Look look) {
		seen.putAll(look.heads());
	}

	private static Map<Integer, Long> heads(Connection connection) throws SQLException {
		Map<Integer, Long> heads = new TreeMap<>();
		try (Statement select = connection.createStatement();
				ResultSet row = select.executeQuery(GlobalStatement.MARK + "SELECT \"part\", \"head\" FROM \"sys_part\"")) {
			while (row.next()) {
				heads.put(row.getInt(1), row.getLong(2));
			}
		}
		return heads;
	}

	private List<Commit> commits(Connection connection, int part, long after, long last) throws SQLException {
		List<Commit> commits = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT \"number\", \"time\", \"author\", \"message\", \"save\""
				+ " FROM \"sys_commit\" WHERE \"part\" = ? AND \"number\" > ? AND \"number\" <= ? ORDER BY \"number\"")) {
			select.setInt(1, part);
			select.setLong(2, after);
			select.setLong(3, last);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					if (!own.test(row.getString(5))) {
						commits.add(new Commit(part, row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
								row.getString(4), List.of()));
					}
				}
			}
		}
		return commits;
	}

	private static List<ObjectId> objects(Connection connection, Commit commit) throws SQLException {
		List<ObjectId> objects = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement("SELECT \"uid\" FROM \"sys_change\" WHERE \"part\" = ? AND \"number\" = ?")) {
			select.setInt(1, commit.part());
			select.setLong(2, commit.sequence());
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					objects.add(new ObjectId(row.getLong(1)));
				}
			}
		}
		new BulkReader(connection).ofCommits(commit.part(), commit.sequence(), commit.sequence()).forEach(entry -> objects.add(entry.id()));
		return objects;
	}
}
