/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.store.internal.database.SqlType;

/** Enumerations, by their literal: stable when literals are added or put in another order, and readable in the table. */
final class LiteralType implements ColumnType {

	private static final List<Slot> SLOTS = List.of(new Slot("", SqlType.WORD));

	private final EEnum type;
	private final Map<String, Object> values = new ConcurrentHashMap<>();

	LiteralType(EEnum type) {
		this.type = type;
	}

	@Override
	public List<Slot> slots() {
		return SLOTS;
	}

	@Override
	public Object encode(Object value, int slot) {
		return switch (value) {
			case null -> null;
			case Enumerator literal -> literal.getLiteral();
			default -> value.toString();
		};
	}

	/** A literal that the model does not know any more reads as no value. */
	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		String literal = row.getString(index);
		if (literal == null) {
			return null;
		}
		Object value = values.get(literal);
		if (value == null && type.getEEnumLiteralByLiteral(literal) != null) {
			value = EcoreUtil.createFromString(type, literal);
			values.put(literal, value);
		}
		return value;
	}

	@Override
	public List<String> literals() {
		return type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
	}
}
