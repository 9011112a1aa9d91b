/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.AttributeTypes;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.LinkTable;

/**
 * The values of an attribute where they lay before, as the string form of their data type.
 *
 * @param record where they lie
 * @param types numbers of the classes whose objects may have values there: one, but for a link table that several share
 * @param type their data type; where no class of Java is known for it, it is kept as its string form
 * @param mark the column that is true where the attribute was set to nothing; empty where none is kept, and for a list, which has a row for that
 */
record OldValues(FeatureRecord record, List<Integer> types, EDataType type, Optional<String> mark) {

	private static final int PAGE = 1000;

	/** Takes a value, or that it was set to nothing. */
	@FunctionalInterface
	interface Consumer {

		/**
		 * @param position among several of the object, 0 for the only one, {@link LinkTable#NOTHING} for nothing
		 * @param text null for nothing, and only for that
		 */
		void value(int part, long object, int position, String text) throws SQLException;
	}

	/**
	 * The values of a stored attribute, wherever they lie; its data type is that of the installed packages, whose Java class is known.
	 *
	 * @param marks where it is told that it was set to nothing
	 */
	static List<OldValues> of(List<FeatureRecord> records, List<FeatureRecord> marks, EAttribute stored, Installed installed) {
		EDataType type = installed.dataType(stored);
		Map<String, List<FeatureRecord>> places = new LinkedHashMap<>();
		records.forEach(each -> places.computeIfAbsent(each.isLink() ? each.place() : each.table(), none -> new ArrayList<>()).add(each));
		return places.values().stream().map(each -> new OldValues(each.getFirst(), each.stream().map(FeatureRecord::type).toList(), type,
				each.getFirst().column(marks))).toList();
	}

	void each(Connection connection, Consumer consumer) throws SQLException {
		Optional<ColumnType> columns = type instanceof EEnum || type.getInstanceClass() == null ? Optional.empty()
				: Optional.of(AttributeTypes.of(type));
		String stem = record.isLink() ? "content" : record.place();
		List<String> suffixes = columns.map(each -> each.slots().stream().map(ColumnType.Slot::suffix).toList()).orElse(List.of(""));
		String table = record.isLink() ? record.place() : record.table();
		StringBuilder sql = new StringBuilder(GlobalStatement.MARK).append("SELECT \"part\", ");
		sql.append(record.isLink() ? "\"source\", \"position\"" : "\"uid\", " + position());
		suffixes.forEach(suffix -> sql.append(", \"").append(stem).append(suffix).append('"'));
		sql.append(" FROM \"").append(table).append("\" WHERE \"").append(stem).append("\" IS NOT NULL").append(orNothing());
		if (record.isLink()) {
			sql.append(" ORDER BY \"source\", \"position\"");
		}
		try (Statement select = connection.createStatement()) {
			select.setFetchSize(PAGE);
			try (ResultSet row = select.executeQuery(sql.toString())) {
				while (row.next()) {
					int position = row.getInt(3);
					consumer.value(row.getInt(1), row.getLong(2), position, position == LinkTable.NOTHING ? null : text(row, columns));
				}
			}
		}
	}

	private String position() {
		return mark.map(each -> "CASE WHEN \"" + each + "\" THEN " + LinkTable.NOTHING + " ELSE 0 END").orElse("0");
	}

	private String orNothing() {
		return record.isLink() ? " OR \"position\" = " + LinkTable.NOTHING : mark.map(each -> " OR \"" + each + '"').orElse("");
	}

	private String text(ResultSet row, Optional<ColumnType> columns) throws SQLException {
		return columns.isPresent() ? EcoreUtil.convertToString(type, columns.get().decode(row, 4)) : row.getString(4);
	}
}
