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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Tells who changed what, the newest first. */
public final class HistoryReader {

	private static final String COMMIT = "SELECT \"part\", \"number\", \"time\", \"author\", \"message\", \"objects\" FROM \"sys_commit\"";
	private static final String TRACE = "SELECT \"number\", \"uid\", \"version\", \"container\" FROM \"sys_change\"";
	private static final String CHANGE = "SELECT \"number\", \"uid\", \"class\", \"version\", \"kind\", \"delta\" FROM \"sys_change\"";
	private static final String IN_RANGE = " WHERE \"part\" = ? AND \"number\" BETWEEN ? AND ?";

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final BulkReader bulk;
	private final BulkHistory added;
	private final DeltaFormat format = new DeltaFormat();

	public HistoryReader(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
		bulk = new BulkReader(connection);
		added = new BulkHistory(connection, catalog);
	}

	/** That something happened to an object, and where it stood. */
	private record Trace(long number, long uid, int version, Long container) {
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#history} has it. */
	public List<Commit> history(HistoryQuery query) throws SQLException {
		return query.object().isPresent() ? ofObject(query.object().get(), query) : ofPart(query);
	}

	private List<Commit> ofPart(HistoryQuery query) throws SQLException {
		List<Commit> commits = commits(COMMIT + " WHERE \"part\" = ? AND \"number\" < ? ORDER BY \"number\" DESC FETCH NEXT ? ROWS ONLY",
				query.part(), query.before(), query.limit());
		if (query.changes() == 0) {
			return commits;
		}
		List<Commit> told = new ArrayList<>();
		List<Commit> run = new ArrayList<>();
		for (Commit commit : commits) {
			if (commit.objects() <= query.changes()) {
				run.add(commit);
			} else {
				told.addAll(withAllChanges(run));
				run.clear();
				Map<Long, List<ObjectChange>> changes = changes(CHANGE + IN_RANGE + " ORDER BY \"uid\" FETCH NEXT ? ROWS ONLY", commit.part(),
						commit.sequence(), commit.sequence(), query.changes());
				added.tell(bulk.ofCommits(commit.part(), commit.sequence(), commit.sequence()).stream().limit(query.changes()).toList(), changes);
				told.add(commit.with(changes.getOrDefault(commit.sequence(), List.of()).stream().limit(query.changes()).toList()));
			}
		}
		told.addAll(withAllChanges(run));
		return told;
	}

	/** Reads the changes of commits that follow one another at once. */
	private List<Commit> withAllChanges(List<Commit> run) throws SQLException {
		if (run.isEmpty()) {
			return List.of();
		}
		Map<Long, List<ObjectChange>> changes = changes(CHANGE + IN_RANGE + " ORDER BY \"uid\"", run.getFirst().part(),
				run.getLast().sequence(), run.getFirst().sequence());
		added.tell(bulk.ofCommits(run.getFirst().part(), run.getLast().sequence(), run.getFirst().sequence()), changes);
		return run.stream().map(commit -> commit.with(changes.getOrDefault(commit.sequence(), List.of()))).toList();
	}

	private List<Commit> ofObject(ObjectId object, HistoryQuery query) throws SQLException {
		Set<Long> aggregates = aggregates(object);
		Set<Long> members = members(object.value(), aggregates);
		TreeSet<Long> numbers = new TreeSet<>();
		for (long root : aggregates) {
			traces(root).stream().filter(trace -> members.contains(trace.uid())).forEach(trace -> numbers.add(trace.number()));
		}
		List<Long> page = numbers.headSet(query.before(), false).descendingSet().stream().limit(query.limit()).toList();
		if (page.isEmpty()) {
			return List.of();
		}
		Map<Long, List<ObjectChange>> changes = query.changes() == 0 ? Map.of() : changes(members, aggregates, page);
		return commits(COMMIT + IN_RANGE + " ORDER BY \"number\" DESC", object.part(), page.getLast(), page.getFirst()).stream()
				.filter(commit -> numbers.contains(commit.sequence()))
				.map(commit -> commit.with(changes.getOrDefault(commit.sequence(), List.of()).stream().limit(query.changes()).toList())).toList();
	}

	/** The changes to these objects in the commits of a page. */
	private Map<Long, List<ObjectChange>> changes(Set<Long> members, Set<Long> aggregates, List<Long> page) throws SQLException {
		Map<Long, List<ObjectChange>> all = new HashMap<>();
		for (long root : aggregates) {
			changes(CHANGE + IN_RANGE + " AND \"root\" = ?", new ObjectId(root).part(), page.getLast(), page.getFirst(), root)
					.forEach((number, changes) -> all.computeIfAbsent(number, each -> new ArrayList<>())
							.addAll(changes.stream().filter(change -> members.contains(change.id().value())).toList()));
		}
		List<BulkEntry> entries = new ArrayList<>();
		for (long root : aggregates) {
			bulk.ofRoot(root).stream().filter(entry -> members.contains(entry.uid()) && page.contains(entry.number())).forEach(entries::add);
		}
		added.tell(entries, all);
		all.values().forEach(changes -> changes.sort(Comparator.comparing(ObjectChange::id)));
		return all;
	}

	/** The aggregate in which the object stands, and those in which it stood before. */
	private Set<Long> aggregates(ObjectId object) throws SQLException {
		long root = root(object);
		List<Trace> own = traces(root).stream().filter(trace -> trace.uid() == object.value()).toList();
		boolean always = own.isEmpty() || own.size() == own.stream().mapToInt(Trace::version).max().getAsInt();
		return always ? Set.of(root) : roots(object);
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
		bulk.ofObjects(List.of(object.value())).forEach(entry -> roots.add(entry.place().root()));
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
		Optional<BulkEntry> first = bulk.ofObjects(List.of(object.value())).stream().max(Comparator.comparingLong(BulkEntry::number));
		long began = first.map(BulkEntry::number).orElse(0L);
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT \"root\" FROM \"sys_change\" WHERE \"part\" = ? AND \"uid\" = ? AND \"number\" > ? ORDER BY \"number\" DESC"
						+ " FETCH NEXT 1 ROWS ONLY")) {
			select.setInt(1, object.part());
			select.setLong(2, object.value());
			select.setLong(3, began);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getLong(1) : first.map(entry -> entry.place().root()).orElse(object.value());
			}
		}
	}

	/** An object and all that it ever contained. */
	private Set<Long> members(long object, Set<Long> aggregates) throws SQLException {
		List<Trace> traces = new ArrayList<>();
		for (long root : aggregates) {
			traces.addAll(traces(root));
		}
		Set<Long> members = new HashSet<>(Set.of(object));
		boolean grows = true;
		while (grows) {
			grows = false;
			for (Trace trace : traces) {
				grows |= trace.container() != null && members.contains(trace.container()) && members.add(trace.uid());
			}
		}
		return members;
	}

	private List<Trace> traces(long root) throws SQLException {
		List<Trace> traces = new ArrayList<>();
		try (PreparedStatement select = prepare(TRACE + " WHERE \"part\" = ? AND \"root\" = ?", new ObjectId(root).part(), root);
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				traces.add(new Trace(row.getLong(1), row.getLong(2), row.getInt(3), row.getObject(4, Long.class)));
			}
		}
		bulk.ofRoot(root).forEach(entry -> traces.add(new Trace(entry.number(), entry.uid(), entry.version(), entry.place().container())));
		return traces;
	}

	private List<Commit> commits(String sql, Object... values) throws SQLException {
		List<Commit> commits = new ArrayList<>();
		try (PreparedStatement select = prepare(sql, values); ResultSet row = select.executeQuery()) {
			while (row.next()) {
				commits.add(new Commit(row.getInt(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
						row.getString(5), row.getInt(6), List.of()));
			}
		}
		return commits;
	}

	/** Changes by the numbers of their commits; those of objects whose class is not known any more are left out. */
	private Map<Long, List<ObjectChange>> changes(String sql, Object... values) throws SQLException {
		Map<Long, List<ObjectChange>> changes = new HashMap<>();
		try (PreparedStatement select = prepare(sql, values); ResultSet row = select.executeQuery()) {
			while (row.next()) {
				Optional<ClassTable> table = catalog.table(row.getInt(3));
				if (table.isPresent()) {
					EClass type = table.get().type();
					changes.computeIfAbsent(row.getLong(1), each -> new ArrayList<>()).add(new ObjectChange(new ObjectId(row.getLong(2)), type,
							Kind.valueOf(row.getString(5)), row.getInt(4), told(format.read(type, row.getString(6)))));
				}
			}
		}
		return changes;
	}

	/** People are told of no value, whether somebody set it to that or not. */
	private static List<FeatureChange> told(List<FeatureChange> changes) {
		return changes.stream().map(HistoryReader::told).toList();
	}

	private static FeatureChange told(FeatureChange change) {
		return change.feature().isMany() ? change : new FeatureChange(change.feature(), told(change.oldValue()), told(change.newValue()));
	}

	private static Object told(Object value) {
		return value == ObjectState.NOTHING ? null : value;
	}

	private PreparedStatement prepare(String sql, Object... values) throws SQLException {
		PreparedStatement select = connection.prepareStatement(sql);
		for (int index = 0; index < values.length; index++) {
			select.setObject(index + 1, values[index]);
		}
		return select;
	}
}
