/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Unit;
import org.jiedui.store.internal.database.SqlType;

/** Any other data type, by the string form that the factory of its package writes and reads. */
final class FactoryType implements ColumnType {

	private final EDataType type;
	private final List<Slot> slots;
	private final boolean text;

	FactoryType(EDataType type) {
		this.type = type;
		boolean partialDate = type.getInstanceClass() == PartialDate.class;
		slots = List.of(new Slot("", partialDate ? SqlType.PARTIAL_DATE : SqlType.TEXT));
		text = type.getInstanceClass() == Unit.class;
	}

	@Override
	public List<Slot> slots() {
		return slots;
	}

	@Override
	public Object encode(Object value, int slot) {
		return value == null ? null : EcoreUtil.convertToString(type, value);
	}

	@Override
	public Object operand(Object value) {
		return value instanceof String text ? text : encode(value, 0);
	}

	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		String text = row.getString(index);
		return text == null ? null : EcoreUtil.createFromString(type, text);
	}

	@Override
	public boolean isPeriod() {
		return slots.getFirst().type() == SqlType.PARTIAL_DATE;
	}

	/** A text that is no date, in a table that somebody damaged, has no year; it must not make a statement fail. */
	@Override
	public Optional<String> year(String column) {
		return isPeriod() ? Optional.of(number(column, 1, 4)) : Optional.empty();
	}

	@Override
	public Optional<String> month(String column) {
		return year(column).map(year -> year + " * 100 + COALESCE(" + number(column, 6, 2) + ", 0)");
	}

	private static String number(String column, int from, int length) {
		String digits = "SUBSTRING(" + column + " FROM " + from + " FOR " + length + ")";
		return "CASE WHEN TRANSLATE(" + digits + ", '123456789', '000000000') = '" + "0".repeat(length) + "' THEN CAST(" + digits
				+ " AS INTEGER) END";
	}

	@Override
	public boolean isText() {
		return text;
	}
}
