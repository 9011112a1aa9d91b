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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.GlobalStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away the empty tables of packages whose data were purged, before the books are used and where nobody else has them open, who would still
 * ask these tables. Each class is a step that can be repeated, since a database may not take back definitions: first its table goes, then what is
 * recorded of it. Where something stands in the way, such as a view that somebody built upon them, they stay, empty.
 */
final class PurgedTables {

	private static final Logger LOG = LoggerFactory.getLogger(PurgedTables.class);

	private final String location;
	private final Database database;
	private final SchemaNames names = new SchemaNames();

	/** @param location how people name the place, for messages */
	PurgedTables(String location, Database database) {
		this.location = location;
		this.database = database;
	}

	/** @param fingerprints of the packages that are installed */
	void drop(Fingerprints fingerprints) {
		for (EPackage model : database.read(connection -> PackageArchive.read(connection, fingerprints)).purged()) {
			try {
				database.write(connection -> {
					database.dialect().lockSchema(connection);
					if (database.dialect().isAlone(connection)) {
						drop(connection, model);
					}
					return null;
				});
			} catch (WorkspaceException inUse) {
				LOG.warn("The empty tables of the module {} stay", model.getNsURI(), inUse);
			}
		}
	}

	private record Recorded(int number, String table) {
	}

	private void drop(Connection connection, EPackage model) throws SQLException {
		List<EPackage> packages = packages(model);
		List<Recorded> classes = classes(connection, packages);
		if (haveRows(connection, classes)) {
			// another office has the module, and has gone on with it
			return;
		}
		new SchemaChange(location, connection, database.dialect()).begin();
		if (haveRows(connection, classes)) {
			return;
		}
		KeptViews.forget(connection);
		try (Statement statement = connection.createStatement()) {
			for (EClass type : shown(packages)) {
				for (String drop : database.dialect().dropView(database.dialect().quote(names.view(type)))) {
					statement.execute(drop);
				}
			}
			for (Recorded each : classes) {
				for (String list : lists(connection, each.number())) {
					statement.execute("DROP TABLE IF EXISTS " + database.dialect().quote(list));
				}
				statement.execute("DROP TABLE IF EXISTS " + database.dialect().quote(each.table()));
				for (String record : List.of("sys_feature", "sys_class", "sys_total", "sys_total_class")) {
					statement.execute(GlobalStatement.MARK + "DELETE FROM \"" + record + "\" WHERE \"class\" = " + each.number());
				}
			}
		}
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_package\" WHERE \"ns_uri\" = ?")) {
			delete.setString(1, model.getNsURI());
			delete.executeUpdate();
		}
	}

	private static List<EPackage> packages(EPackage model) {
		List<EPackage> packages = new ArrayList<>(List.of(model));
		model.getESubpackages().forEach(each -> packages.addAll(packages(each)));
		return packages;
	}

	private static List<Recorded> classes(Connection connection, List<EPackage> packages) throws SQLException {
		List<Recorded> classes = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT \"class\", \"table_name\" FROM \"sys_class\" WHERE \"ns_uri\" = ?")) {
			for (EPackage each : packages) {
				select.setString(1, each.getNsURI());
				try (ResultSet row = select.executeQuery()) {
					while (row.next()) {
						classes.add(new Recorded(row.getInt(1), row.getString(2)));
					}
				}
			}
		}
		return classes;
	}

	private boolean haveRows(Connection connection, List<Recorded> classes) throws SQLException {
		for (Recorded each : classes) {
			if (hasRows(connection, each.table())) {
				return true;
			}
		}
		return false;
	}

	private boolean hasRows(Connection connection, String table) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT 1 FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA AND table_name = ?")) {
			select.setString(1, table);
			try (ResultSet row = select.executeQuery()) {
				if (!row.next()) {
					return false;
				}
			}
		}
		try (Statement select = connection.createStatement();
				ResultSet row = select
						.executeQuery(GlobalStatement.MARK + "SELECT 1 FROM " + database.dialect().quote(table) + " FETCH NEXT 1 ROWS ONLY")) {
			return row.next();
		}
	}

	/** The classes whose views have the tables: those of the packages and all that they inherit from. */
	private static Set<EClass> shown(List<EPackage> packages) {
		Set<EClass> shown = new LinkedHashSet<>();
		for (EPackage each : packages) {
			each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
				shown.add(type);
				shown.addAll(type.getEAllSuperTypes());
			});
		}
		return shown;
	}

	/** The tables of lists that no other class shares. */
	private static List<String> lists(Connection connection, int type) throws SQLException {
		List<String> lists = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT f.\"place\" FROM \"sys_feature\" f WHERE f.\"kind\" = 'LINK'"
				+ " AND f.\"class\" = ? AND NOT EXISTS (SELECT 1 FROM \"sys_feature\" o WHERE o.\"kind\" = 'LINK' AND o.\"place\" = f.\"place\""
				+ " AND o.\"class\" <> f.\"class\")")) {
			select.setInt(1, type);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					lists.add(row.getString(1));
				}
			}
		}
		return lists;
	}
}
