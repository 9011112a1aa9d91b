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

/**
 * The values of an attribute where they lay before, as the string form of their data type.
 *
 * @param record where they lie
 * @param types numbers of the classes whose objects may have values there: one, but for a link table that several share
 * @param type their data type; where no class of Java is known for it, it is kept as its string form
 */
record OldValues(FeatureRecord record, List<Integer> types, EDataType type) {

	private static final int PAGE = 1000;

	/** Takes a value. */
	@FunctionalInterface
	interface Consumer {

		/**
		 * @param position among several of the object, 0 for the only one
		 * @param text never null
		 */
		void value(int part, long object, int position, String text) throws SQLException;
	}

	/** The values of a stored attribute, wherever they lie; its data type is that of the installed packages, whose Java class is known. */
	static List<OldValues> of(List<FeatureRecord> records, EAttribute stored, Installed installed) {
		EDataType type = installed.dataType(stored);
		Map<String, List<FeatureRecord>> places = new LinkedHashMap<>();
		records.forEach(each -> places.computeIfAbsent(each.isLink() ? each.place() : each.table(), none -> new ArrayList<>()).add(each));
		return places.values().stream()
				.map(each -> new OldValues(each.getFirst(), each.stream().map(FeatureRecord::type).toList(), type)).toList();
	}

	void each(Connection connection, Consumer consumer) throws SQLException {
		Optional<ColumnType> columns = type instanceof EEnum || type.getInstanceClass() == null ? Optional.empty()
				: Optional.of(AttributeTypes.of(type));
		String stem = record.isLink() ? "content" : record.place();
		List<String> suffixes = columns.map(each -> each.slots().stream().map(ColumnType.Slot::suffix).toList()).orElse(List.of(""));
		String table = record.isLink() ? record.place() : record.table();
		StringBuilder sql = new StringBuilder(GlobalStatement.MARK).append("SELECT \"part\", ");
		sql.append(record.isLink() ? "\"source\", \"position\"" : "\"uid\", 0");
		suffixes.forEach(suffix -> sql.append(", \"").append(stem).append(suffix).append('"'));
		sql.append(" FROM \"").append(table).append("\" WHERE \"").append(stem).append("\" IS NOT NULL");
		if (record.isLink()) {
			sql.append(" ORDER BY \"source\", \"position\"");
		}
		try (Statement select = connection.createStatement()) {
			select.setFetchSize(PAGE);
			try (ResultSet row = select.executeQuery(sql.toString())) {
				while (row.next()) {
					String text = columns.isPresent() ? EcoreUtil.convertToString(type, columns.get().decode(row, 4)) : row.getString(4);
					consumer.value(row.getInt(1), row.getLong(2), row.getInt(3), text);
				}
			}
		}
	}
}
