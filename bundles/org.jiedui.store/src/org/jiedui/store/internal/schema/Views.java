/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views for people who query by SQL: one for each class, such as {@code v_core_exchange}, with the rows of all classes that are or inherit from
 * it, the columns of its own features, and the name of the class of each row; for a class that nothing inherits from it is another name of its
 * table. One whose class has another name now goes. The store itself does not use them, and goes on where one cannot be made, because somebody
 * built a view of his own upon it. H2 copies what a view has before it counts or adds up, unless the connection says
 * {@code LAZY_QUERY_EXECUTION=TRUE}; PostgreSQL looks through a view.
 */
public final class Views {

	/** The column that views have besides those of the features: the name of the class of a row. */
	static final String CLASS = "class";

	private static final String CLASS_COLUMN = '"' + CLASS + '"';

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
		return !database.read(KeptViews::state).equals(Optional.of(KeptViews.SHAPE));
	}

	/**
	 * Makes the views that are not as they should be, each in a transaction of its own. What fails is tried again when the books are opened next, as
	 * where somebody reads a view; but where somebody built upon one, or has it for himself, when the tables change next, since else each opening would
	 * try it in vain.
	 */
	public void write() {
		Set<EClass> types = new LinkedHashSet<>();
		for (ClassTable table : catalog.tables()) {
			types.add(table.type());
			// the class of a missing module may inherit from one that is there no more
			table.type().getEAllSuperTypes().stream().filter(each -> !each.eIsProxy()).forEach(types::add);
		}
		Map<String, String> known = database.dialect().replacesViews() ? database.read(KeptViews::read) : Map.of();
		Map<String, EClass> views = new LinkedHashMap<>();
		types.forEach(type -> views.putIfAbsent(names.view(type), type));
		boolean complete = true;
		for (String former : database.read(KeptViews::former)) {
			complete &= dropFormer(former, views.keySet());
		}
		for (var view : views.entrySet()) {
			complete &= write(view.getValue(), view.getKey(), known.get(view.getKey()));
		}
		note(complete ? KeptViews.SHAPE : KeptViews.UNFINISHED);
	}

	/** @param present names that classes have now, maybe another one that of the former view */
	private boolean dropFormer(String name, Set<String> present) {
		return attempt(name, connection -> {
			if (!present.contains(name)) {
				dropView(connection, name);
			}
			KeptViews.dropped(connection, name);
			return null;
		});
	}

	private void note(String state) {
		try {
			database.write(connection -> {
				// others may open the books for the first time as well
				database.dialect().lockSchema(connection);
				KeptViews.note(connection, KeptViews.SHAPE_KEY, state);
				return null;
			});
		} catch (WorkspaceException failure) {
			LOG.warn("The views will be made anew when the books are opened next", failure);
		}
	}

	private boolean write(EClass type, String name, String known) {
		String definition = KeptViews.digest(definitions(name, type, List.of()), columns(type));
		if (definition.equals(known)) {
			return true;
		}
		return attempt(name, connection -> {
			boolean replaces = database.dialect().replacesViews();
			if (!replaces || !isReplaced(connection, name, type)) {
				anew(connection, name, type);
			}
			if (replaces) {
				KeptViews.note(connection, KeptViews.key(name), definition);
			}
			return null;
		});
	}

	/** @return whether nothing is left to be done when the books are opened next */
	private boolean attempt(String name, Work<Void> work) {
		try {
			database.write(connection -> {
				database.dialect().lockSchema(connection);
				database.dialect().hurry(connection);
				return work.on(connection);
			});
			return true;
		} catch (WorkspaceException refused) {
			if (refused.getCause() instanceof SQLException failure && database.dialect().isKeptByOthers(failure)) {
				LOG.warn("The view {} stays as it was until the tables change, or the row '{}' of sys_workspace is deleted", name, KeptViews.SHAPE_KEY,
						refused);
				return true;
			}
			LOG.warn("The view {} stays as it was until the books are opened next", name, refused);
			return false;
		}
	}

	private void anew(Connection connection, String name, EClass type) throws SQLException {
		dropView(connection, name);
		try (Statement statement = connection.createStatement()) {
			for (String each : definitions(name, type, List.of())) {
				statement.execute(each);
			}
		}
	}

	private void dropView(Connection connection, String name) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String drop : database.dialect().dropView(database.dialect().quote(name))) {
				statement.execute(drop);
			}
		}
	}

	/** Adds what is new at the end of the view that is there; where the database refuses that, the view is as before. */
	private boolean isReplaced(Connection connection, String name, EClass type) throws SQLException {
		List<String> there = KeptViews.columns(connection, name);
		if (there.isEmpty()) {
			return false;
		}
		Savepoint before = connection.setSavepoint();
		try (Statement statement = connection.createStatement()) {
			for (String each : definitions(name, type, there)) {
				statement.execute(each.replaceFirst("^CREATE VIEW", "CREATE OR REPLACE VIEW"));
			}
			return true;
		} catch (SQLException refused) {
			if (database.dialect().isPassing(refused) || database.dialect().reason(refused) != Reason.FAILED) {
				throw refused;
			}
			connection.rollback(before);
			LOG.debug("The view {} has to be dropped first", name, refused);
			return false;
		}
	}

	/** Whether the view is a second name of the table. */
	private boolean isSynonym(EClass type) {
		List<ClassTable> tables = catalog.tablesOf(type);
		return tables.size() == 1 && tables.getFirst().type() == type;
	}

	/** What a view shows by the table alone and not by its own definition. */
	private List<String> columns(EClass type) {
		return isSynonym(type) ? catalog.table(type).all().stream().flatMap(column -> column.names().stream()).toList() : List.of();
	}

	/** @param order quoted columns in the order in which they are to come, before all others */
	private List<String> definitions(String name, EClass type, List<String> order) {
		String view = database.dialect().quote(name);
		if (isSynonym(type)) {
			// the table has comments of its own
			return List.of(database.dialect().synonym(view, catalog.table(type).name()));
		}
		return List.of("CREATE VIEW " + view + " AS " + select(type, order), "COMMENT ON VIEW " + view + " IS " + LabelComment.of(type));
	}

	private String select(EClass type, List<String> order) {
		List<String> selects = new ArrayList<>();
		List<ClassTable> tables = catalog.tablesOf(type);
		for (ClassTable table : tables) {
			Map<String, String> columns = new LinkedHashMap<>();
			ClassTable.HEAD.stream().map(database.dialect()::quote).forEach(column -> columns.put(column, column));
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				List<String> shown = names(tables.getFirst(), feature);
				List<String> here = names(table, feature);
				for (int column = 0; column < here.size(); column++) {
					columns.put(shown.get(column), named(here.get(column), shown.get(column)));
				}
			}
			columns.put(CLASS_COLUMN, "'" + table.type().getName().replace("'", "''") + "' AS " + CLASS_COLUMN);
			List<String> ordered = new ArrayList<>();
			order.stream().map(columns::remove).filter(Objects::nonNull).forEach(ordered::add);
			ordered.addAll(columns.values());
			selects.add("SELECT " + String.join(", ", ordered) + " FROM " + table.name());
		}
		return union(selects);
	}

	private static List<String> names(ClassTable table, EStructuralFeature feature) {
		return table.all(feature).stream().flatMap(column -> column.names().stream()).toList();
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
