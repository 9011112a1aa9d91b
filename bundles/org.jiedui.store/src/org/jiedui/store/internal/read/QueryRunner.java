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
import java.util.List;
import java.util.Optional;

import org.jiedui.core.query.Query;
import org.jiedui.core.query.Query.Order;
import org.jiedui.store.internal.database.SqlType;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Puts queries into SQL: one select for each concrete class, all of them in one statement. */
public final class QueryRunner {

	private final Connection connection;
	private final SchemaCatalog catalog;

	public QueryRunner(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** How many objects a query has, its page left aside. */
	public long count(Query query) throws SQLException {
		List<Sql> counts = new ArrayList<>();
		for (ClassTable table : catalog.tablesOf(query.type())) {
			counts.add(new Sql("SELECT COUNT(*) AS \"n\" FROM " + table.name() + " t").append(Scope.where(catalog, query, table)));
		}
		if (counts.isEmpty()) {
			return 0;
		}
		Sql sum = new Sql(Scope.reach(query) + "SELECT SUM(\"n\") FROM (").append(Sql.join(counts, " UNION ALL ")).append(") c");
		try (PreparedStatement statement = sum.prepare(connection); ResultSet row = statement.executeQuery()) {
			row.next();
			return row.getLong(1);
		}
	}

	/** The objects that a query finds, in its order. */
	List<Located> objects(Query query) throws SQLException {
		List<Located> found = new ArrayList<>();
		if (catalog.tablesOf(query.type()).isEmpty() || query.limit() == 0) {
			return found;
		}
		try (PreparedStatement statement = select(query).prepare(connection); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				found.add(new Located(row.getLong(1), catalog.table(row.getInt(3)).orElseThrow(), row.getLong(2)));
			}
		}
		return found;
	}

	private Sql select(Query query) {
		List<Sql> selects = new ArrayList<>();
		for (ClassTable table : catalog.tablesOf(query.type())) {
			Sql select = new Sql("SELECT t.\"uid\" AS \"id\", t.\"root\" AS \"root\", " + table.number() + " AS \"class\"");
			for (int index = 0; index < query.orders().size(); index++) {
				select.append(", ").append(key(table, query, query.orders().get(index))).append(" AS \"o" + index + "\"");
			}
			selects.add(select.append(" FROM " + table.name() + " t").append(Scope.where(catalog, query, table)));
		}
		Sql all = new Sql(Scope.reach(query)).append(Sql.join(selects, " UNION ALL ")).append(" ORDER BY ");
		for (int index = 0; index < query.orders().size(); index++) {
			all.append("\"o" + index + "\"").append(query.orders().get(index).descending() ? " DESC NULLS LAST, " : " NULLS FIRST, ");
		}
		all.append("\"id\"");
		if (query.offset() > 0) {
			all.append(" OFFSET ? ROWS", query.offset());
		}
		if (query.limit() != Query.UNLIMITED) {
			all.append(" FETCH NEXT ? ROWS ONLY", query.limit());
		}
		return all;
	}

	/** What a table is sorted by; a class that lacks the feature has no value there. */
	private Sql key(ClassTable table, Query query, Order order) {
		Optional<Column> column = table.column(order.feature());
		if (column.isEmpty()) {
			return new Sql(catalog.dialect().none(keyType(query, order)));
		}
		return column.get().type().literals().isEmpty() ? new Sql("t." + column.get().name()) : Rank.of("t." + column.get().name(), column.get().type());
	}

	/** Of what kind the key is in the tables that have it. */
	private SqlType keyType(Query query, Order order) {
		return catalog.tablesOf(query.type()).stream().flatMap(table -> table.column(order.feature()).stream()).findFirst()
				.map(column -> column.type().literals().isEmpty() ? column.type().slots().getFirst().type() : SqlType.INTEGER)
				.orElse(SqlType.INTEGER);
	}
}
