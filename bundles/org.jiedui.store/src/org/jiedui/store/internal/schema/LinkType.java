/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.SqlType;

/**
 * References: the key of the target, and where objects of several classes can be the target the number of its class, so that a proxy of the
 * right class can be made. No number means the class that the reference names: the column may be younger than the row.
 */
final class LinkType implements ColumnType {

	private static final List<Slot> ONE_CLASS = List.of(new Slot("", SqlType.BIGINT));
	private static final List<Slot> MANY_CLASSES = List.of(new Slot("", SqlType.BIGINT), new Slot("_class", SqlType.INTEGER));

	private final ClassNumbers numbers;
	private final EClass declared;
	private final boolean polymorphic;

	LinkType(ClassNumbers numbers, EClass declared, boolean polymorphic) {
		this.numbers = numbers;
		this.declared = declared;
		this.polymorphic = polymorphic;
	}

	@Override
	public List<Slot> slots() {
		return polymorphic ? MANY_CLASSES : ONE_CLASS;
	}

	@Override
	public Object encode(Object value, int slot) {
		Link link = (Link) value;
		if (link == null) {
			return null;
		}
		return slot == 0 ? Long.valueOf(link.id().value()) : Integer.valueOf(numbers.number(link.type()));
	}

	@Override
	public Object operand(Object value) {
		return switch (value) {
			case null -> null;
			case ObjectId id -> id.value();
			case Link link -> link.id().value();
			default -> throw new IllegalArgumentException("A reference is compared with an identifier: " + value);
		};
	}

	/** A target whose class is not known any more reads as no value. */
	@Override
	public Object decode(ResultSet row, int index) throws SQLException {
		long id = row.getLong(index);
		if (row.wasNull()) {
			return null;
		}
		int number = polymorphic ? row.getInt(index + 1) : 0;
		EClass type = number == 0 ? declared : numbers.type(number);
		return type == null || type.isAbstract() ? null : new Link(new ObjectId(id), type);
	}
}
