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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Selection.Order;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Reads the identifiers of a listing: one select for each concrete class, all of them in one statement. */
public final class KeyRunner {

	private static final int FIRST_SIZE = 1024;
	private static final int FETCHED_AT_ONCE = 10_000;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Listing listing;
	private final Query scope;
	private final List<ColumnType> types;
	private final List<SectionKey> sections;

	public KeyRunner(Connection connection, SchemaCatalog catalog, Listing listing) {
		this(connection, catalog, listing, List.of());
	}

	public KeyRunner(Connection connection, SchemaCatalog catalog, Sectioning sectioning) {
		this(connection, catalog, sectioning.listing(), sectioning.keys());
	}

	private KeyRunner(Connection connection, SchemaCatalog catalog, Listing listing, List<Key> keys) {
		this.connection = connection;
		this.catalog = catalog;
		this.listing = listing;
		scope = listing.scope();
		sections = keys.stream().map(key -> new SectionKey(key, PathColumns.type(catalog, key.path()))).toList();
		types = listing.orders().stream().map(order -> PathColumns.type(catalog, order.path())).toList();
	}

	/** The identifiers, in the order of the listing. */
	public long[] keys() throws SQLException {
		return read(new SectionBounds(sections));
	}

	/** The identifiers and how they lie in sections. */
	public Sections sections() throws SQLException {
		SectionBounds bounds = new SectionBounds(sections);
		return new Sections(read(bounds), bounds.sections());
	}

	private long[] read(SectionBounds bounds) throws SQLException {
		if (catalog.tablesOf(scope.type()).isEmpty() || scope.limit() == 0) {
			return new long[0];
		}
		boolean page = scope.offset() > 0 || scope.limit() != Query.UNLIMITED;
		return page || catalog.dialect().sortsLongResults() ? inOrder(bounds) : asTheyCome(bounds);
	}

	private long[] inOrder(SectionBounds bounds) throws SQLException {
		Sql ordered = all().append(order());
		if (scope.offset() > 0) {
			ordered.append(" OFFSET ? ROWS", scope.offset());
		}
		if (scope.limit() != Query.UNLIMITED) {
			ordered.append(" FETCH NEXT ? ROWS ONLY", scope.limit());
		}
		long[] keys = new long[FIRST_SIZE];
		int count = 0;
		try (PreparedStatement statement = ordered.prepare(connection)) {
			// a server would else send all of it at once
			statement.setFetchSize(FETCHED_AT_ONCE);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					if (count == keys.length) {
						keys = Arrays.copyOf(keys, count * 2);
					}
					keys[count++] = row.getLong(1);
					bounds.next(section(row));
				}
			}
		}
		return Arrays.copyOf(keys, count);
	}

	/** The order is made here, of what the database hands over row by row. */
	private long[] asTheyCome(SectionBounds bounds) throws SQLException {
		List<SortKey> sorted = types.stream().map(SortKey::new).toList();
		Stream<Boolean> descending = listing.orders().stream().map(Order::descending);
		KeyOrder order = new KeyOrder(Stream.concat(sections.stream().map(section -> false), descending).toList());
		catalog.dialect().stream(connection, true);
		try (PreparedStatement statement = all().prepare(connection); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				Object[] values = Arrays.copyOf(section(row), sections.size() + sorted.size());
				for (int index = sections.size(); index < values.length; index++) {
					values[index] = sorted.get(index - sections.size()).read(row, index + 2);
				}
				order.add(row.getLong(1), values);
			}
		} finally {
			catalog.dialect().stream(connection, false);
		}
		long[] keys = order.keys();
		order.each(bounds::next);
		return keys;
	}

	/** What an object has in common with others of its section. */
	private Object[] section(ResultSet row) throws SQLException {
		Object[] values = new Object[sections.size()];
		for (int index = 0; index < values.length; index++) {
			SectionKey section = sections.get(index);
			values[index] = section.isShortened() ? row.getObject(index + 2, Integer.class) : new SortKey(section.type()).read(row, index + 2);
		}
		return values;
	}

	private Sql all() {
		List<Sql> selects = new ArrayList<>();
		for (ClassTable table : catalog.tablesOf(scope.type())) {
			selects.add(select(table));
		}
		Stream<FeaturePath> paths = Stream.concat(sections.stream().map(section -> section.key().path()), listing.orders().stream().map(Order::path));
		return new Sql(Scope.reach(catalog, scope, paths)).append(Sql.join(selects, " UNION ALL "));
	}

	private String order() {
		StringBuilder order = new StringBuilder(" ORDER BY ");
		for (int index = 0; index < sections.size(); index++) {
			order.append("\"s").append(index).append("\" NULLS LAST, ");
		}
		for (int index = 0; index < types.size(); index++) {
			order.append("\"o").append(index).append(listing.orders().get(index).descending() ? "\" DESC NULLS LAST, " : "\" NULLS LAST, ");
		}
		return order.append("\"id\"").toString();
	}

	private Sql select(ClassTable table) {
		PathColumns paths = new PathColumns(catalog, table);
		Sql select = new Sql("SELECT t.\"uid\" AS \"id\"");
		for (int index = 0; index < sections.size(); index++) {
			select.append(", ").append(sections.get(index).of(paths)).append(" AS \"s" + index + "\"");
		}
		for (int index = 0; index < types.size(); index++) {
			Order order = listing.orders().get(index);
			String column = paths.columns(order.path()).getFirst();
			String value = types.get(index).isText() ? "NULLIF(" + column + ", '')" : column;
			select.append(", ").append(new SortKey(types.get(index)).of(value)).append(" AS \"o" + index + "\"");
		}
		return select.append(" FROM " + table.name() + " t" + paths.joins()).append(Scope.where(catalog, scope, table));
	}
}
