/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.store.internal.database.SqlType;

/** Money and quantities: the number, which SQL can add and compare, and beside it the word that softens it. */
final class QualifiedType implements ColumnType {

	/** What the column of the word adds to the name of the other. */
	static final String SUFFIX = "_qualifier";

	private static final List<Slot> SLOTS = List.of(new Slot("", SqlType.FIGURE), new Slot(SUFFIX, SqlType.WORD));

	private static final int SCALE = 10;

	private final Class<?> javaType;

	/** @param javaType {@link Money} or {@link Quantity} */
	QualifiedType(Class<?> javaType) {
		this.javaType = javaType;
	}

	@Override
	public List<Slot> slots() {
		return SLOTS;
	}

	@Override
	public Object encode(Object value, int slot) {
		Qualified figure = (Qualified) value;
		if (figure == null) {
			return null;
		}
		return slot == 0 ? exact(figure.number()) : figure.qualifier().getLiteral();
	}

	/** The database would round silently what has more digits behind the point. */
	private static BigDecimal exact(BigDecimal number) {
		if (number.scale() > SCALE) {
			throw new IllegalArgumentException("More than " + SCALE + " digits behind the point: " + number);
		}
		return number;
	}

	@Override
	public Object operand(Object value) {
		return switch (value) {
			case null -> null;
			case Qualified figure -> figure.number();
			default -> new BigDecimal(value.toString());
		};
	}

	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		BigDecimal number = row.getBigDecimal(index);
		if (number == null) {
			return null;
		}
		String literal = row.getString(index + 1);
		Qualifier stated = literal == null ? null : Qualifier.get(literal);
		Qualifier qualifier = stated == null ? Qualifier.EXACT : stated;
		return javaType == Money.class ? new Money(number, qualifier) : new Quantity(number, qualifier);
	}
}
