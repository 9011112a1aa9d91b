/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.model.Qualifier;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Counts and adds up in the database: each table for itself, then what all tables brought. */
public final class GroupingRunner {

	private static final String COUNT = "COUNT";
	private static final String SUM = "SUM";
	/** Words that soften, in the order of the model. */
	private static final String RANKS = Qualifier.VALUES.stream().map(each -> "WHEN '" + each.getLiteral() + "' THEN " + each.getValue())
			.collect(Collectors.joining(" ", "CASE %s ", " END"));

	/**
	 * A number of which the database knows how those of several tables become one.
	 *
	 * @param function what it is made of values with
	 * @param merge what it is made of such numbers with
	 * @param measure index
	 */
	private record Aggregate(String function, String merge, int measure) {
	}

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Grouping grouping;
	private final Query scope;
	private final List<ColumnType> types;
	private final List<Aggregate> aggregates = new ArrayList<>();

	public GroupingRunner(Connection connection, SchemaCatalog catalog, Grouping grouping) {
		this.connection = connection;
		this.catalog = catalog;
		this.grouping = grouping;
		scope = grouping.scope();
		types = grouping.keys().stream().map(key -> PathColumns.type(catalog, key.path())).toList();
		for (int index = 0; index < grouping.measures().size(); index++) {
			aggregates.addAll(aggregates(grouping.measures().get(index).kind(), index));
		}
	}

	private static List<Aggregate> aggregates(Kind kind, int measure) {
		return switch (kind) {
			case COUNT -> List.of(new Aggregate(COUNT, SUM, measure));
			case SUM -> List.of(new Aggregate(SUM, SUM, measure));
			case MINIMUM -> List.of(new Aggregate("MIN", "MIN", measure));
			case MAXIMUM -> List.of(new Aggregate("MAX", "MAX", measure));
			case AVERAGE -> List.of(new Aggregate(SUM, SUM, measure), new Aggregate(COUNT, SUM, measure));
		};
	}

	/** The groups, in the order of their keys. */
	public List<Group> groups() throws SQLException {
		List<Group> groups = new ArrayList<>();
		if (catalog.tablesOf(scope.type()).isEmpty()) {
			return grouping.keys().isEmpty() ? List.of(empty()) : groups;
		}
		try (PreparedStatement statement = statement().prepare(connection); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				groups.add(group(row));
			}
		}
		return groups;
	}

	private Group empty() {
		return new Group(List.of(), 0,
				grouping.measures().stream().map(measure -> measure.kind() == Kind.COUNT ? BigDecimal.ZERO : null).toList());
	}

	private Group group(ResultSet row) throws SQLException {
		List<Object> keys = new ArrayList<>();
		int index = 1;
		for (int key = 0; key < types.size(); key++) {
			Object value = switch (span(key)) {
				case VALUE -> types.get(key).decode(row, index);
				case YEAR, MONTH -> row.getObject(index, Integer.class);
				case QUALIFIER -> Qualifier.get(row.getString(index));
			};
			keys.add(value instanceof Link link ? link.id() : value);
			index += width(key);
		}
		long objects = row.getLong(index++);
		List<BigDecimal> measures = new ArrayList<>();
		for (Measure measure : grouping.measures()) {
			BigDecimal number = row.getBigDecimal(index++);
			measures.add(measure.kind() == Kind.AVERAGE ? Measure.average(number, row.getLong(index++)) : Measure.canonical(number));
		}
		return new Group(keys, objects, measures);
	}

	private int width(int key) {
		return isShortened(key) ? 1 : types.get(key).slots().size();
	}

	private boolean isShortened(int key) {
		return span(key) != Span.VALUE;
	}

	private Span span(int key) {
		return grouping.keys().get(key).span();
	}

	private Sql statement() {
		List<Sql> selects = new ArrayList<>();
		catalog.tablesOf(scope.type()).forEach(table -> selects.add(select(table)));
		List<String> keys = keyNames();
		StringBuilder all = new StringBuilder("SELECT ");
		keys.forEach(key -> all.append(key).append(", "));
		all.append("SUM(\"n\")");
		for (int index = 0; index < aggregates.size(); index++) {
			all.append(", ").append(aggregates.get(index).merge()).append("(\"m").append(index).append("\")");
		}
		Sql statement = new Sql(Scope.reach(catalog, scope, paths()) + all + " FROM (").append(Sql.join(selects, " UNION ALL ")).append(") g");
		if (!keys.isEmpty()) {
			statement.append(groupBy(keys)).append(" ORDER BY ").append(order());
		}
		if (scope.offset() > 0) {
			statement.append(" OFFSET ? ROWS", scope.offset());
		}
		if (scope.limit() != Query.UNLIMITED) {
			statement.append(" FETCH NEXT ? ROWS ONLY", scope.limit());
		}
		return statement;
	}

	private Sql select(ClassTable table) {
		PathColumns paths = new PathColumns(catalog, table);
		List<String> names = keyNames();
		List<String> keys = new ArrayList<>();
		for (int key = 0; key < types.size(); key++) {
			keys.addAll(columns(paths, key));
		}
		List<String> values = aggregates.stream().map(each -> paths.columns(grouping.measures().get(each.measure()).path()).getFirst()).toList();
		Sql rows = new Sql(" FROM " + table.name() + " t" + paths.joins()).append(Scope.where(catalog, scope, table));
		if (!isWorkedOut()) {
			return new Sql("SELECT ").append(selected(names, keys, values)).append(rows).append(groupBy(names));
		}
		// What is worked out of other rows is worked out first: no database groups by a question within the statement.
		List<String> numbers = IntStream.range(0, values.size()).mapToObj(index -> "\"v" + index + "\"").toList();
		Stream<String> inner = Stream.concat(Stream.concat(named(keys, names), named(values, numbers)), Stream.of("1 AS \"one\""));
		return new Sql("SELECT ").append(selected(names, names, numbers))
				.append(" FROM (SELECT " + inner.collect(Collectors.joining(", "))).append(rows).append(") w").append(groupBy(names));
	}

	private boolean isWorkedOut() {
		return paths().anyMatch(PathColumns::isAdded);
	}

	private Stream<FeaturePath> paths() {
		return Stream.concat(grouping.keys().stream().map(Key::path), grouping.measures().stream().map(Measure::path));
	}

	private static Stream<String> named(List<String> expressions, List<String> names) {
		return IntStream.range(0, names.size()).mapToObj(index -> expressions.get(index) + " AS " + names.get(index));
	}

	private String selected(List<String> names, List<String> keys, List<String> values) {
		StringBuilder selected = new StringBuilder();
		named(keys, names).forEach(key -> selected.append(key).append(", "));
		selected.append("COUNT(*) AS \"n\"");
		for (int index = 0; index < aggregates.size(); index++) {
			selected.append(", ").append(aggregates.get(index).function()).append('(').append(values.get(index)).append(") AS \"m").append(index).append('"');
		}
		return selected.toString();
	}

	private List<String> columns(PathColumns paths, int index) {
		Key key = grouping.keys().get(index);
		List<String> columns = paths.columns(key.path());
		if (key.span() == Span.QUALIFIER) {
			return List.of(columns.getLast());
		}
		if (isShortened(index)) {
			return List.of(SectionKey.shortened(types.get(index), key.span(), columns.getFirst()));
		}
		return types.get(index).isText() ? List.of("NULLIF(" + columns.getFirst() + ", '')") : columns;
	}

	/** The columns of all keys, quoted. */
	private List<String> keyNames() {
		return IntStream.range(0, IntStream.range(0, types.size()).map(this::width).sum()).mapToObj(index -> "\"k" + index + "\"").toList();
	}

	private static String groupBy(List<String> keys) {
		return keys.isEmpty() ? "" : " GROUP BY " + String.join(", ", keys);
	}

	private Sql order() {
		List<String> names = keyNames();
		List<Sql> order = new ArrayList<>();
		int name = 0;
		for (int key = 0; key < types.size(); key++) {
			String first = names.get(name);
			Sql sorted = switch (span(key)) {
				case VALUE -> new SortKey(types.get(key)).of(first);
				case YEAR, MONTH -> new Sql(first);
				case QUALIFIER -> new Sql(RANKS.formatted(first));
			};
			order.add(sorted.append(SortKey.direction(true)));
			for (String further : names.subList(name + 1, name + width(key))) {
				order.add(new Sql(further + SortKey.direction(true)));
			}
			name += width(key);
		}
		return Sql.join(order, ", ");
	}
}
