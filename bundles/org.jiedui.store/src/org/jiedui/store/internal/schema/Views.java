/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views for people who query by SQL: one for each class, such as {@code v_core_exchange}, with the rows of all classes that are or inherit from
 * it, the columns of its own features, and the name of the class of each row; for a class that nothing inherits from it is another name of its
 * table. The store itself does not use them, and goes on where one cannot be made, because somebody built a view of his own upon it. H2 copies
 * what a view has before it counts or adds up, unless the connection says {@code LAZY_QUERY_EXECUTION=TRUE}; PostgreSQL looks through a view.
 */
public final class Views {

	/** To be raised when views are shaped otherwise, so that those of books that are there are made anew. */
	private static final String SHAPE = "2";
	private static final String SHAPE_KEY = "views";

	private static final Logger LOG = LoggerFactory.getLogger(Views.class);

	private final Database database;
	private final SchemaCatalog catalog;
	private final SchemaNames names = new SchemaNames();

	public Views(Database database, SchemaCatalog catalog) {
		this.database = database;
		this.catalog = catalog;
	}

	/** Whether the views that are there are of another shape than {@link #write} gives them. */
	public boolean areOutdated() {
		return database.read(connection -> {
			try (PreparedStatement select = connection.prepareStatement("SELECT \"content\" FROM \"sys_workspace\" WHERE \"name\" = ?")) {
				select.setString(1, SHAPE_KEY);
				try (ResultSet row = select.executeQuery()) {
					return !row.next() || !SHAPE.equals(row.getString(1));
				}
			}
		});
	}

	/** Makes the views anew, each in a transaction of its own. */
	public void write() {
		Set<EClass> types = new LinkedHashSet<>();
		for (ClassTable table : catalog.tables()) {
			types.add(table.type());
			types.addAll(table.type().getEAllSuperTypes());
		}
		Set<String> taken = new HashSet<>();
		types.stream().filter(type -> taken.add(names.view(type))).forEach(this::write);
		note();
	}

	/** Notes that views are to be made anew, now or when the books are opened next. */
	static void forget(Connection connection) throws SQLException {
		try (PreparedStatement note = connection.prepareStatement("DELETE FROM \"sys_workspace\" WHERE \"name\" = ?")) {
			note.setString(1, SHAPE_KEY);
			note.execute();
		}
	}

	private void note() {
		try {
			database.write(connection -> {
				// others may open the books for the first time as well
				database.dialect().lockSchema(connection);
				forget(connection);
				try (PreparedStatement now = connection
						.prepareStatement("INSERT INTO \"sys_workspace\" (\"name\", \"content\") VALUES (?, ?)")) {
					now.setString(1, SHAPE_KEY);
					now.setString(2, SHAPE);
					now.execute();
				}
				return null;
			});
		} catch (WorkspaceException failure) {
			LOG.warn("The views will be made anew when the books are opened next", failure);
		}
	}

	private void write(EClass type) {
		String view = database.dialect().quote(names.view(type));
		try {
			database.write(connection -> {
				try (Statement statement = connection.createStatement()) {
					for (String drop : database.dialect().dropView(view)) {
						statement.execute(drop);
					}
					for (String definition : definitions(view, type)) {
						statement.execute(definition);
					}
				}
				return null;
			});
		} catch (WorkspaceException inUse) {
			LOG.warn("The view {} stays as it was", view, inUse);
		}
	}

	private List<String> definitions(String view, EClass type) {
		List<ClassTable> tables = catalog.tablesOf(type);
		if (tables.size() == 1 && tables.getFirst().type() == type) {
			// the table has comments of its own
			return List.of(database.dialect().synonym(view, tables.getFirst().name()));
		}
		return List.of("CREATE VIEW " + view + " AS " + select(type), "COMMENT ON VIEW " + view + " IS " + LabelComment.of(type));
	}

	private String select(EClass type) {
		List<String> selects = new ArrayList<>();
		List<ClassTable> tables = catalog.tablesOf(type);
		for (ClassTable table : tables) {
			StringBuilder columns = new StringBuilder();
			ClassTable.HEAD.forEach(column -> columns.append(database.dialect().quote(column)).append(", "));
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				Optional<Column> first = tables.getFirst().column(feature);
				Optional<Column> here = table.column(feature);
				if (first.isPresent() && here.isPresent()) {
					for (int slot = 0; slot < here.get().width(); slot++) {
						columns.append(named(here.get().names().get(slot), first.get().names().get(slot))).append(", ");
					}
				}
			}
			selects.add("SELECT " + columns + "'" + table.type().getName().replace("'", "''") + "' AS \"class\" FROM " + table.name());
		}
		return union(selects);
	}

	/** H2 hands each row through all unions around it, so these stand in each other as few deep as can be. */
	private static String union(List<String> selects) {
		if (selects.size() == 1) {
			return selects.getFirst();
		}
		int half = selects.size() / 2;
		return "(" + union(selects.subList(0, half)) + ") UNION ALL (" + union(selects.subList(half, selects.size())) + ")";
	}

	/** H2 takes a column under its own name quicker than one under another, and a view has many. */
	private static String named(String column, String shown) {
		return column.equals(shown) ? column : column + " AS " + shown;
	}
}
