/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.database.Dialect;

/**
 * Views for people who query by SQL: one for each abstract class, such as {@code v_core_exchange}, with the rows of all classes that inherit from it,
 * the columns of its own features, and the name of the class. The store itself does not use them.
 */
final class Views {

	private final Connection connection;
	private final Dialect dialect;
	private final SchemaCatalog catalog;
	private final SchemaNames names;

	Views(Connection connection, Dialect dialect, SchemaCatalog catalog, SchemaNames names) {
		this.connection = connection;
		this.dialect = dialect;
		this.catalog = catalog;
		this.names = names;
	}

	/** Makes the views anew. */
	void write() throws SQLException {
		Set<EClass> abstracts = new LinkedHashSet<>();
		for (ClassTable table : catalog.tables()) {
			table.type().getEAllSuperTypes().stream().filter(EClass::isAbstract).forEach(abstracts::add);
		}
		Set<String> taken = new HashSet<>();
		for (EClass type : abstracts) {
			String name = names.view(type);
			if (taken.add(name)) {
				execute("DROP VIEW IF EXISTS " + dialect.quote(name));
				execute("CREATE VIEW " + dialect.quote(name) + " AS " + select(type));
			}
		}
	}

	private String select(EClass type) {
		List<String> selects = new ArrayList<>();
		List<ClassTable> tables = catalog.tablesOf(type);
		for (ClassTable table : tables) {
			StringBuilder columns = new StringBuilder();
			ClassTable.HEAD.forEach(column -> columns.append(dialect.quote(column)).append(", "));
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				Optional<Column> first = tables.getFirst().column(feature);
				Optional<Column> here = table.column(feature);
				if (first.isPresent() && here.isPresent()) {
					for (int slot = 0; slot < here.get().width(); slot++) {
						columns.append(here.get().names().get(slot)).append(" AS ").append(first.get().names().get(slot)).append(", ");
					}
				}
			}
			selects.add("SELECT " + columns + "'" + table.type().getName().replace("'", "''") + "' AS \"class\" FROM " + table.name());
		}
		return String.join(" UNION ALL ", selects);
	}

	private void execute(String definition) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(definition);
		}
	}
}
