/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Tells who changed what, the newest first. */
public final class HistoryReader {

	private static final String CHANGE = "SELECT \"number\", \"uid\", \"class\", \"version\", \"kind\", \"container\", \"delta\""
			+ " FROM \"sys_change\"";

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final DeltaFormat format = new DeltaFormat();

	public HistoryReader(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	private record Row(long number, long uid, int type, int version, Kind kind, Long container, String delta) {
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#history} has it. */
	public List<Commit> history(HistoryQuery query) throws SQLException {
		if (query.object().isPresent()) {
			return ofObject(query.object().get(), query.limit());
		}
		List<Commit> commits = new ArrayList<>();
		for (Commit commit : commits(query.part(), query.limit())) {
			commits.add(withChanges(commit, rows(CHANGE + " WHERE \"part\" = ? AND \"number\" = ? ORDER BY \"uid\"", commit.part(),
					commit.sequence())));
		}
		return commits;
	}

	private List<Commit> ofObject(ObjectId object, int limit) throws SQLException {
		List<Row> rows = subtree(object.value(), ofAggregates(object));
		TreeSet<Long> numbers = new TreeSet<>();
		rows.forEach(row -> numbers.add(row.number()));
		List<Commit> commits = new ArrayList<>();
		for (long number : numbers.descendingSet().stream().limit(limit).toList()) {
			List<Row> changes = rows.stream().filter(row -> row.number() == number).toList();
			for (Commit commit : commit(object.part(), number)) {
				commits.add(withChanges(commit, changes));
			}
		}
		return commits;
	}

	/** The changes of the aggregate in which the object stands, and of those in which it stood before, the newest first. */
	private List<Row> ofAggregates(ObjectId object) throws SQLException {
		List<Row> rows = ofAggregate(root(object));
		List<Row> own = rows.stream().filter(row -> row.uid() == object.value()).toList();
		if (own.isEmpty() || own.size() == own.getFirst().version()) {
			return rows;
		}
		List<Row> all = new ArrayList<>();
		for (long root : roots(object)) {
			all.addAll(ofAggregate(root));
		}
		all.sort(Comparator.comparingLong(Row::number).reversed().thenComparingLong(Row::uid));
		return all;
	}

	private List<Row> ofAggregate(long root) throws SQLException {
		return rows(CHANGE + " WHERE \"part\" = ? AND \"root\" = ? ORDER BY \"number\" DESC, \"uid\"", new ObjectId(root).part(), root);
	}

	/** All aggregates in which a part ever stood. Takes long: it looks at every change of the books. */
	private Set<Long> roots(ObjectId object) throws SQLException {
		Set<Long> roots = new HashSet<>();
		try (PreparedStatement select = connection
				.prepareStatement("SELECT DISTINCT \"root\" FROM \"sys_change\" WHERE \"part\" = ? AND \"uid\" = ?")) {
			select.setInt(1, object.part());
			select.setLong(2, object.value());
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					roots.add(row.getLong(1));
				}
			}
		}
		return roots;
	}

	/** The aggregate in which the object stands or last stood; the object itself where the books do not know it. */
	private long root(ObjectId object) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT \"root\" FROM \"sys_change\" WHERE \"part\" = ? AND \"root\" = ? FETCH NEXT 1 ROWS ONLY")) {
			select.setInt(1, object.part());
			select.setLong(2, object.value());
			try (ResultSet row = select.executeQuery()) {
				if (row.next()) {
					return object.value();
				}
			}
		}
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT \"root\" FROM \"sys_change\" WHERE \"part\" = ? AND \"uid\" = ? ORDER BY \"number\" DESC FETCH NEXT 1 ROWS ONLY")) {
			select.setInt(1, object.part());
			select.setLong(2, object.value());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getLong(1) : object.value();
			}
		}
	}

	/** The changes of an object and of all that it ever contained. */
	private static List<Row> subtree(long object, List<Row> rows) {
		Set<Long> members = new HashSet<>(Set.of(object));
		boolean grows = true;
		while (grows) {
			grows = false;
			for (Row row : rows) {
				grows |= row.container() != null && members.contains(row.container()) && members.add(row.uid());
			}
		}
		return rows.stream().filter(row -> members.contains(row.uid())).toList();
	}

	private List<Row> rows(String sql, Object... values) throws SQLException {
		List<Row> rows = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			for (int index = 0; index < values.length; index++) {
				select.setObject(index + 1, values[index]);
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					rows.add(new Row(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4), Kind.valueOf(row.getString(5)),
							row.getObject(6, Long.class), row.getString(7)));
				}
			}
		}
		return rows;
	}

	private List<Commit> commits(Optional<Integer> part, int limit) throws SQLException {
		String where = part.isPresent() ? " WHERE \"part\" = ?" : "";
		String order = part.isPresent() ? " ORDER BY \"number\" DESC" : " ORDER BY \"time\" DESC, \"part\", \"number\" DESC";
		try (PreparedStatement select = connection
				.prepareStatement((part.isPresent() ? "" : "/* global */ ")
						+ "SELECT \"part\", \"number\", \"time\", \"author\", \"message\" FROM \"sys_commit\"" + where + order
						+ " FETCH NEXT ? ROWS ONLY")) {
			int index = 1;
			if (part.isPresent()) {
				select.setInt(index++, part.get());
			}
			select.setInt(index, limit);
			return commits(select);
		}
	}

	private List<Commit> commit(int part, long number) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT \"part\", \"number\", \"time\", \"author\", \"message\" FROM \"sys_commit\" WHERE \"part\" = ? AND \"number\" = ?")) {
			select.setInt(1, part);
			select.setLong(2, number);
			return commits(select);
		}
	}

	private static List<Commit> commits(PreparedStatement select) throws SQLException {
		List<Commit> commits = new ArrayList<>();
		try (ResultSet row = select.executeQuery()) {
			while (row.next()) {
				commits.add(new Commit(row.getInt(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
						row.getString(5), List.of()));
			}
		}
		return commits;
	}

	/** Changes of objects whose class is not known any more are left out. */
	private Commit withChanges(Commit commit, List<Row> rows) {
		List<ObjectChange> changes = new ArrayList<>();
		for (Row row : rows) {
			Optional<ClassTable> table = catalog.table(row.type());
			if (table.isPresent()) {
				changes.add(new ObjectChange(new ObjectId(row.uid()), table.get().type(), row.kind(), row.version(),
						format.read(table.get().type(), row.delta())));
			}
		}
		return new Commit(commit.part(), commit.sequence(), commit.time(), commit.author(), commit.message(), changes);
	}
}
