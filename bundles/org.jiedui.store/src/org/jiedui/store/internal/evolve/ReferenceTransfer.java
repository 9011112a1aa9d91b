/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Lets what a reference named be the only one of several, where it has room for these now. That it was set to nothing goes along, also where several
 * could be named and nobody named any.
 *
 * @param name of the reference
 * @param records where it lay
 * @param marks where it is told that it was set to nothing
 */
record ReferenceTransfer(String name, List<FeatureRecord> records, List<FeatureRecord> marks) implements Transfer {

	@Override
	public void run(Connection connection, SchemaCatalog catalog) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (FeatureRecord each : records) {
				ClassTable table = catalog.table(each.type()).orElse(null);
				if (table != null && table.type().getEStructuralFeature(name) instanceof EReference present) {
					for (String sql : statements(each, table, present)) {
						statement.execute(GlobalStatement.MARK + sql);
					}
				}
			}
		}
	}

	private List<String> statements(FeatureRecord record, ClassTable table, EReference present) {
		boolean statesNothing = new FeatureTraits(present).statesNothing();
		Optional<LinkTable> link = table.link(present);
		if (link.isEmpty()) {
			return statesNothing && record.isLink() ? List.of(nothing(record, table, present)) : List.of();
		}
		String values = values(record, link.get());
		return record.column(marks).filter(mark -> statesNothing).map(mark -> List.of(values, nothing(record, link.get(), mark))).orElse(List.of(values));
	}

	private static String values(FeatureRecord record, LinkTable link) {
		String columns = link.type().slots().stream().map(slot -> '"' + record.place() + slot.suffix() + '"').collect(Collectors.joining(", "));
		return "INSERT INTO " + link.name() + " (\"part\", \"source\", \"position\", " + String.join(", ", link.valueColumns())
				+ ") SELECT \"part\", \"uid\", 0, " + columns + " FROM \"" + record.table() + "\" WHERE \"" + record.place() + "\" IS NOT NULL";
	}

	private static String nothing(FeatureRecord record, LinkTable link, String mark) {
		return "INSERT INTO " + link.name() + " (\"part\", \"source\", \"position\") SELECT \"part\", \"uid\", " + LinkTable.NOTHING + " FROM \""
				+ record.table() + "\" WHERE \"" + mark + '"';
	}

	/** The mark is the first of the columns. */
	private static String nothing(FeatureRecord record, ClassTable table, EReference present) {
		return "UPDATE " + table.name() + " SET " + table.all(present).getFirst().name() + " = TRUE WHERE EXISTS (SELECT 1 FROM \"" + record.place()
				+ "\" l WHERE l.\"part\" = " + table.name() + ".\"part\" AND l.\"source\" = " + table.name() + ".\"uid\" AND l.\"position\" = "
				+ LinkTable.NOTHING + ")";
	}
}
