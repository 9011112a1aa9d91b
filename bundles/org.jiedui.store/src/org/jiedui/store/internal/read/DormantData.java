/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Looks of which modules that are not installed there are data. */
public final class DormantData {

	private final Connection connection;
	private final SchemaCatalog catalog;

	public DormantData(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** Those whose tables are not all empty; a table is not counted, however large it is. */
	public List<MissingModule> modules() throws SQLException {
		List<MissingModule> modules = new ArrayList<>();
		for (EPackage each : catalog.dormant()) {
			if (hasRows(each)) {
				modules.add(new MissingModule(each));
			}
		}
		return modules;
	}

	private boolean hasRows(EPackage module) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (ClassTable table : catalog.tables()) {
				if (root(table.type().getEPackage()) == module) {
					try (ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT 1 FROM " + table.name() + " FETCH NEXT 1 ROWS ONLY")) {
						if (row.next()) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	private static EPackage root(EPackage each) {
		return each.getESuperPackage() == null ? each : root(each.getESuperPackage());
	}
}
