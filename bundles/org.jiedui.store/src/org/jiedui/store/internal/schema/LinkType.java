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
 * References: the key of the target and the number of its class, so that a proxy of the right class can be made. The number is there for
 * every reference: a module that is installed later may bring a class that inherits from the only one that there was, and it must not need
 * a column in a table of the core for that.
 */
final class LinkType implements ColumnType {

	/** What the column of the class of the target adds to the name of the other. */
	static final String SUFFIX = "_class";

	private static final List<Slot> SLOTS = List.of(new Slot("", SqlType.BIGINT), new Slot(SUFFIX, SqlType.INTEGER));

	private final ClassNumbers numbers;
	private final EClass declared;
	/** What was read last: thousands of rows refer to the same one after another. Any thread may see an older one, or none. */
	private Read last;

	private record Read(Link link, int number) {
	}

	LinkType(ClassNumbers numbers, EClass declared) {
		this.numbers = numbers;
		this.declared = declared;
	}

	/** The number of the class that every target had in books that kept no class of targets: there was only one. */
	int only() {
		return numbers.number(declared);
	}

	@Override
	public List<Slot> slots() {
		return SLOTS;
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
		int number = row.getInt(index + 1);
		Read read = last;
		if (read == null || read.number() != number || read.link().id().value() != id) {
			EClass type = numbers.type(number);
			if (type == null) {
				return null;
			}
			read = new Read(new Link(new ObjectId(id), type), number);
			last = read;
		}
		return read.link();
	}
}
