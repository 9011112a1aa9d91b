/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.jiedui.store.internal.database.SqlType;

/** Values that the database knows as they are: texts, numbers, truth values, days. */
final class PlainType implements ColumnType {

	private static final Map<Class<?>, PlainType> BY_CLASS = Map.ofEntries(
			Map.entry(String.class, new PlainType(SqlType.TEXT, String.class)),
			Map.entry(int.class, new PlainType(SqlType.INTEGER, Integer.class)),
			Map.entry(Integer.class, new PlainType(SqlType.INTEGER, Integer.class)),
			Map.entry(long.class, new PlainType(SqlType.BIGINT, Long.class)),
			Map.entry(Long.class, new PlainType(SqlType.BIGINT, Long.class)),
			Map.entry(boolean.class, new PlainType(SqlType.BOOLEAN, Boolean.class)),
			Map.entry(Boolean.class, new PlainType(SqlType.BOOLEAN, Boolean.class)),
			Map.entry(double.class, new PlainType(SqlType.DOUBLE, Double.class)),
			Map.entry(Double.class, new PlainType(SqlType.DOUBLE, Double.class)),
			Map.entry(BigDecimal.class, new PlainType(SqlType.DECIMAL, BigDecimal.class)),
			Map.entry(LocalDate.class, new PlainType(SqlType.DATE, LocalDate.class)));

	private final List<Slot> slots;
	private final Class<?> javaType;

	private PlainType(SqlType sqlType, Class<?> javaType) {
		slots = List.of(new Slot("", sqlType));
		this.javaType = javaType;
	}

	static Optional<ColumnType> of(EDataType type) {
		Class<?> javaClass = type.getInstanceClass();
		return javaClass == null ? Optional.empty() : Optional.ofNullable(BY_CLASS.get(javaClass));
	}

	@Override
	public List<Slot> slots() {
		return slots;
	}

	@Override
	public Object encode(Object value, int slot) {
		return value;
	}

	@Override
	public Object operand(Object value) {
		return value instanceof Number number && javaType == BigDecimal.class ? new BigDecimal(number.toString()) : value;
	}

	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		if (javaType == String.class) {
			// a text needs no conversion to be chosen for it
			return row.getString(index);
		}
		Object value = row.getObject(index, javaType);
		// H2 says 1E+2 for 100, and so would a form
		return value instanceof BigDecimal number && number.scale() < 0 ? number.setScale(0) : value;
	}

	@Override
	public Optional<String> year(String column) {
		return javaType == LocalDate.class ? Optional.of("CAST(EXTRACT(YEAR FROM " + column + ") AS INTEGER)") : Optional.empty();
	}

	@Override
	public Optional<String> month(String column) {
		return year(column).map(year -> year + " * 100 + CAST(EXTRACT(MONTH FROM " + column + ") AS INTEGER)");
	}

	@Override
	public boolean isText() {
		return javaType == String.class;
	}
}
