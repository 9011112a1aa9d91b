/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param records where they lie: one of each class whose objects may have values there, of one class but for a link table that several share
 * @param type their data type; where no class of Java is known for it, it is kept as its string form
 * @param mark the column that is true where the attribute was set to nothing; empty where none is kept, and for a list, which has a row for that
 * @param initial what the first column has where nobody set the attribute; empty where it has nothing then
 */
record OldValues(List<FeatureRecord> records, EDataType type, Optional<String> mark, Optional<Object> initial) {

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
		return places.values().stream().map(each -> new OldValues(each, type, each.getFirst().column(marks),
				each.getFirst().isLink() ? Optional.empty() : InitialValue.of(stored, installed))).toList();
	}

	/** What all of the records say alike: where to look. */
	FeatureRecord record() {
		return records.getFirst();
	}

	/** @param isInitial whether also what nobody set is among them */
	void each(Connection connection, boolean isInitial, Consumer consumer) throws SQLException {
		Optional<Object> leftOut = isInitial ? Optional.empty() : initial;
		Optional<ColumnType> columns = type instanceof EEnum || type.getInstanceClass() == null ? Optional.empty()
				: Optional.of(AttributeTypes.of(type));
		try (PreparedStatement select = connection.prepareStatement(select(columns, leftOut.isPresent()))) {
			select.setFetchSize(PAGE);
			if (leftOut.isPresent()) {
				select.setObject(1, leftOut.get());
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					int position = row.getInt(3);
					consumer.value(row.getInt(1), row.getLong(2), position, position == LinkTable.NOTHING ? null : text(row, columns));
				}
			}
		}
	}

	private String select(Optional<ColumnType> columns, boolean isLeftOut) {
		FeatureRecord record = record();
		String stem = record.isLink() ? "content" : record.place();
		String first = '"' + stem + '"';
		String values = columns.map(each -> each.slots().stream().map(ColumnType.Slot::suffix)).orElse(Stream.of(""))
				.map(suffix -> ", \"" + stem + suffix + '"').collect(Collectors.joining());
		return GlobalStatement.MARK + "SELECT \"part\", " + (record.isLink() ? "\"source\", \"position\"" : "\"uid\", " + position()) + values
				+ " FROM \"" + (record.isLink() ? record.place() : record.table()) + "\" WHERE " + first + " IS NOT NULL"
				+ (isLeftOut ? " AND " + first + " <> ?" : "") + orNothing() + (record.isLink() ? " ORDER BY \"source\", \"position\"" : "");
	}

	private String position() {
		return mark.map(each -> "CASE WHEN \"" + each + "\" THEN " + LinkTable.NOTHING + " ELSE 0 END").orElse("0");
	}

	private String orNothing() {
		return record().isLink() ? " OR \"position\" = " + LinkTable.NOTHING : mark.map(each -> " OR \"" + each + '"').orElse("");
	}

	private String text(ResultSet row, Optional<ColumnType> columns) throws SQLException {
		return columns.isPresent() ? EcoreUtil.convertToString(type, columns.get().decode(row, 4)) : row.getString(4);
	}
}
