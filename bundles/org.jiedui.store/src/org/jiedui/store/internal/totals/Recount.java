/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.SqlType;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;

/**
 * Counts and adds up the rows of a class.
 *
 * @param dialect of the database
 * @param table the rows
 */
public record Recount(Dialect dialect, ClassTable table) {

	/**
	 * A statement that tells part, class, measure, key, year, count and total of all numbers of the class; the caller closes it.
	 *
	 * @param before what it begins with, before the select
	 */
	public PreparedStatement prepare(Connection connection, String before) throws SQLException {
		List<Column> sums = table.totals().sums();
		List<String> selects = new ArrayList<>();
		selects.add(select("COUNT(*)", "0", ""));
		for (int index = 0; index < sums.size(); index++) {
			selects.add(select("COUNT(\"m" + index + "\")", "SUM(\"m" + index + "\")", " HAVING COUNT(\"m" + index + "\") > 0"));
		}
		PreparedStatement statement = connection.prepareStatement(before + String.join(" UNION ALL ", selects));
		statement.setString(1, Cell.OBJECTS);
		for (int index = 0; index < sums.size(); index++) {
			statement.setString(index + 2, sums.get(index).feature().getName());
		}
		return statement;
	}

	private String select(String count, String total, String having) {
		return "SELECT \"part\", " + table.number() + ", CAST(? AS VARCHAR), \"k\", \"y\", " + count + ", CAST(" + total + " AS "
				+ dialect.type(SqlType.DECIMAL) + ") FROM (" + rows() + ") s GROUP BY \"part\", \"k\", \"y\"" + having;
	}

	private String rows() {
		StringBuilder rows = new StringBuilder("SELECT t.\"part\" AS \"part\", " + table.totals().keySql() + " AS \"k\", " + table.totals().yearSql()
				+ " AS \"y\"");
		List<Column> sums = table.totals().sums();
		for (int index = 0; index < sums.size(); index++) {
			rows.append(", t.").append(sums.get(index).name()).append(" AS \"m").append(index).append('"');
		}
		return rows.append(" FROM ").append(table.name()).append(" t").toString();
	}
}
