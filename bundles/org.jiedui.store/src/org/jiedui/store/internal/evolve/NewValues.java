/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.LinkTable;

/** Writes the values of an attribute where they lie now. */
final class NewValues implements AutoCloseable {

	private static final int BATCH = 500;

	private final EAttribute attribute;
	private final ColumnType type;
	private final Optional<Column> column;
	private final PreparedStatement write;
	private int waiting;

	/**
	 * @param table of the class
	 * @param attribute of it, or of a class from which it inherits
	 */
	NewValues(Connection connection, ClassTable table, EAttribute attribute) throws SQLException {
		this.attribute = attribute;
		column = table.column(attribute);
		type = column.map(Column::type).orElseGet(() -> table.link(attribute).orElseThrow().type());
		write = connection.prepareStatement(column.map(each -> update(table, each))
				.orElseGet(() -> insert(table.link(attribute).orElseThrow())));
	}

	/** Where the values of an attribute of a class lie: the same for classes that share a link table. */
	static String place(ClassTable table, EAttribute attribute) {
		return table.link(attribute).map(LinkTable::name).orElse(table.name());
	}

	private static String update(ClassTable table, Column column) {
		return "UPDATE " + table.name() + " SET " + column.names().stream().map(each -> each + " = ?").collect(Collectors.joining(", "))
				+ " WHERE \"part\" = ? AND \"uid\" = ?";
	}

	private static String insert(LinkTable link) {
		return "INSERT INTO " + link.name() + " (" + String.join(", ", link.valueColumns()) + ", \"part\", \"source\", \"position\") VALUES ("
				+ "?, ".repeat(link.valueColumns().size()) + "?, ?, ?)";
	}

	/**
	 * Takes a value; several that stand in the same place of an object come in their order, of which one of a single-valued attribute is the first.
	 *
	 * @param text the string form of the value, null for none
	 */
	void value(int part, long object, int position, String text) throws SQLException {
		if (column.isPresent() ? position > 0 : text == null) {
			return;
		}
		Object stated = text == null ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		Object value = column.map(each -> each.orDefault(stated)).orElse(stated);
		int index = 1;
		for (int slot = 0; slot < type.slots().size(); slot++) {
			write.setObject(index++, type.encode(value, slot));
		}
		write.setInt(index++, part);
		write.setLong(index++, object);
		if (column.isEmpty()) {
			write.setInt(index, position);
		}
		write.addBatch();
		waiting++;
	}

	/** Whether so much waits that it is better written now. */
	boolean isFull() {
		return waiting >= BATCH;
	}

	/** Writes what waits. */
	void flush() throws SQLException {
		write.executeBatch();
		waiting = 0;
	}

	@Override
	public void close() throws SQLException {
		write.close();
	}
}
