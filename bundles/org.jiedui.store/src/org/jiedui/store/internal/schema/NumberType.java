/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EDataType;
import org.jiedui.store.internal.database.SqlType;

/** Numbers of Java that databases know only as a wider kind. */
final class NumberType implements ColumnType {

	private static final NumberType BYTE = new NumberType(SqlType.INTEGER, Integer.class, Number::intValue, Number::byteValue);
	private static final NumberType SHORT = new NumberType(SqlType.INTEGER, Integer.class, Number::intValue, Number::shortValue);
	private static final NumberType FLOAT = new NumberType(SqlType.DOUBLE, Double.class, Number::doubleValue, Number::floatValue);
	private static final NumberType INTEGER = new NumberType(SqlType.DECIMAL, BigDecimal.class, number -> new BigDecimal(number.toString()),
			number -> ((BigDecimal) number).toBigInteger());

	private static final Map<Class<?>, NumberType> BY_CLASS = Map.of(byte.class, BYTE, Byte.class, BYTE, short.class, SHORT, Short.class, SHORT,
			float.class, FLOAT, Float.class, FLOAT, BigInteger.class, INTEGER);

	private final List<Slot> slots;
	private final Class<? extends Number> stored;
	private final Function<Number, Number> widen;
	private final Function<Number, Number> narrow;

	private NumberType(SqlType type, Class<? extends Number> stored, Function<Number, Number> widen, Function<Number, Number> narrow) {
		slots = List.of(new Slot("", type));
		this.stored = stored;
		this.widen = widen;
		this.narrow = narrow;
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
		return value == null ? null : widen.apply((Number) value);
	}

	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		Number number = row.getObject(index, stored);
		return number == null ? null : narrow.apply(number);
	}
}
