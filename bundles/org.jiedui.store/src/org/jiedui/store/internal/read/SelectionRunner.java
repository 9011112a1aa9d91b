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
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Row.Position;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.core.query.Selection.Start;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Reads rows of chosen columns: one select for each concrete class, all of them in one statement. Each is sorted and cut for itself, so that a
 * database with a fitting index reads no more than a page of each table.
 */
public final class SelectionRunner {

	private static final int FIRST_COLUMN = 4;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Selection selection;
	private final Query scope;
	private final boolean forwards;
	private final List<ColumnType> columns;
	/** What columns have where nobody set them, null for those that tell it themselves. */
	private final Object[] begins;
	private final List<SortKey> keys;

	public SelectionRunner(Connection connection, SchemaCatalog catalog, Selection selection) {
		this.connection = connection;
		this.catalog = catalog;
		this.selection = selection;
		scope = selection.scope();
		forwards = selection.start().filter(Start::backwards).isEmpty();
		columns = selection.columns().stream().map(path -> PathColumns.type(catalog, path)).toList();
		begins = selection.columns().stream().map(path -> PathColumns.mayBegin(path) ? path.feature().getDefaultValue() : null).toArray();
		keys = selection.orders().stream().map(order -> new SortKey(PathColumns.type(catalog, order.path()))).toList();
	}

	/** The rows of the page, in the order of the selection. */
	public List<Row> rows() throws SQLException {
		List<Row> rows = new ArrayList<>();
		if (catalog.tablesOf(scope.type()).isEmpty() || scope.limit() == 0) {
			return rows;
		}
		try (PreparedStatement statement = statement().prepare(connection); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				rows.add(row(row));
			}
		}
		if (!forwards) {
			Collections.reverse(rows);
		}
		return rows;
	}

	private Row row(ResultSet row) throws SQLException {
		ObjectId id = new ObjectId(row.getLong(1));
		List<Object> values = new ArrayList<>(columns.size());
		int index = FIRST_COLUMN;
		for (int column = 0; column < begins.length; column++) {
			ColumnType type = columns.get(column);
			Object value = type.decode(row, index);
			index += type.slots().size();
			if (begins[column] != null && row.getBoolean(index++) && value == null) {
				value = begins[column];
			}
			values.add(value instanceof Link link ? link.id() : value);
		}
		List<Object> key = new ArrayList<>(keys.size());
		for (SortKey each : keys) {
			key.add(each.read(row, index++));
		}
		return new Row(id, catalog.table(row.getInt(2)).orElseThrow().type(), row.getInt(3), values, new Position(key, id));
	}

	private Sql statement() {
		String reach = Scope.reach(catalog, scope, Stream.concat(selection.columns().stream(), selection.orders().stream().map(Order::path)));
		List<ClassTable> tables = catalog.tablesOf(scope.type());
		List<Sql> selects = new ArrayList<>();
		for (ClassTable table : tables) {
			selects.add(select(table));
		}
		if (selects.size() == 1) {
			return new Sql(reach).append(selects.getFirst()).append(page(scope.offset(), scope.limit()));
		}
		List<Sql> cut = new ArrayList<>();
		for (Sql select : selects) {
			Sql head = scope.limit() == Query.UNLIMITED ? new Sql() : page(0, scope.offset() + scope.limit());
			cut.add(new Sql("(").append(select).append(head).append(")"));
		}
		return new Sql(reach).append(Sql.join(cut, " UNION ALL ")).append(order()).append(page(scope.offset(), scope.limit()));
	}

	private Sql select(ClassTable table) {
		PathColumns paths = new PathColumns(catalog, table);
		Sql select = new Sql("SELECT t.\"uid\" AS \"id\", " + table.number() + " AS \"class\", t.\"version\" AS \"version\"");
		int column = 0;
		for (FeaturePath path : selection.columns()) {
			List<String> parts = new ArrayList<>(paths.columns(path));
			if (PathColumns.mayBegin(path)) {
				parts.add(paths.isNotNothing(path));
			}
			for (String each : parts) {
				select.append(", " + each + " AS \"c" + column++ + "\"");
			}
		}
		List<Sql> sorted = new ArrayList<>();
		for (int index = 0; index < keys.size(); index++) {
			Sql key = keys.get(index).of(paths.columns(selection.orders().get(index).path()).getFirst());
			sorted.add(key);
			select.append(", ").append(key).append(" AS \"o" + index + "\"");
		}
		Sql where = selection.start().map(start -> Scope.where(catalog, scope, table, seek(sorted, start.position())))
				.orElseGet(() -> Scope.where(catalog, scope, table));
		return select.append(" FROM " + table.name() + " t" + paths.joins()).append(where).append(order());
	}

	/** What comes after a position, in the direction in which is read. */
	private Sql seek(List<Sql> sorted, Position position) {
		Sql after = new Sql("t.\"uid\"" + (forwards ? " > ?" : " < ?"), position.id().value());
		for (int index = sorted.size() - 1; index >= 0; index--) {
			Sql key = sorted.get(index);
			Object value = position.key().get(index);
			after = new Sql("(").append(SortKey.beyond(key, value, ascending(index))).append(" OR (").append(SortKey.same(key, value)).append(" AND ")
					.append(after).append("))");
		}
		if (!sorted.isEmpty() && position.key().getFirst() != null && ascending(0)) {
			// says the same once more, in a form for which an index serves
			return new Sql().append(sorted.getFirst()).append(" >= ? AND ", position.key().getFirst()).append(after);
		}
		return after;
	}

	private boolean ascending(int index) {
		Order order = selection.orders().get(index);
		return order.descending() != forwards;
	}

	private String order() {
		StringBuilder order = new StringBuilder(" ORDER BY ");
		for (int index = 0; index < keys.size(); index++) {
			order.append("\"o").append(index).append('"').append(SortKey.direction(ascending(index))).append(", ");
		}
		return order.append("\"id\"").append(forwards ? "" : " DESC").toString();
	}

	private static Sql page(long offset, long limit) {
		Sql page = new Sql();
		if (offset > 0) {
			page.append(" OFFSET ? ROWS", offset);
		}
		if (limit != Query.UNLIMITED) {
			page.append(" FETCH NEXT ? ROWS ONLY", limit);
		}
		return page;
	}
}
