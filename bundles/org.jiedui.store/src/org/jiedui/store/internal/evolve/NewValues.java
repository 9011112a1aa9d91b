/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;

/** Writes the values of an attribute where they lie now. */
final class NewValues implements AutoCloseable {

	private static final int BATCH = 500;

	private final EAttribute attribute;
	private final boolean isList;
	private final List<Column> columns;
	private final PreparedStatement write;
	private int waiting;

	/**
	 * @param table of the class
	 * @param attribute of it, or of a class from which it inherits
	 */
	NewValues(Connection connection, ClassTable table, EAttribute attribute) throws SQLException {
		this.attribute = attribute;
		Optional<LinkTable> link = table.link(attribute);
		isList = link.isPresent();
		columns = link.map(each -> List.of(new Column(attribute, each.type(), each.valueColumns()))).orElseGet(() -> table.all(attribute));
		write = connection.prepareStatement(link.map(NewValues::insert).orElseGet(() -> update(table, columns)));
	}

	/** Where the values of an attribute of a class lie: the same for classes that share a link table. */
	static String place(ClassTable table, EAttribute attribute) {
		return table.link(attribute).map(LinkTable::name).orElse(table.name());
	}

	private static String update(ClassTable table, List<Column> columns) {
		return "UPDATE " + table.name() + " SET "
				+ columns.stream().flatMap(column -> column.names().stream()).map(each -> each + " = ?").collect(Collectors.joining(", "))
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
		if (isList ? text == null : position > 0) {
			return;
		}
		write(part, object, position, text == null ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text));
	}

	/** Takes that the attribute was set to nothing; where it cannot tell that from what was left alone, it is left alone. */
	void nothing(int part, long object) throws SQLException {
		if (new FeatureTraits(attribute).statesNothing()) {
			write(part, object, LinkTable.NOTHING, ObjectState.NOTHING);
		}
	}

	private void write(int part, long object, int position, Object value) throws SQLException {
		int index = 1;
		for (Column column : columns) {
			for (int slot = 0; slot < column.width(); slot++) {
				write.setObject(index++, column.type().encode(column.orDefault(value), slot));
			}
		}
		write.setInt(index++, part);
		write.setLong(index++, object);
		if (isList) {
			write.setInt(index, position);
		}
		write.addBatch();
		waiting++;
	}

	/** Whether an object has several values, each in a row of its own. */
	boolean isList() {
		return isList;
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
