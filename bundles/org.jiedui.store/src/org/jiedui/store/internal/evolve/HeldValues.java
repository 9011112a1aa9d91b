/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.database.GlobalStatement;

/**
 * Looks whether anybody gave a feature a value; its default is none.
 *
 * @param feature as it is stored
 */
record HeldValues(Connection connection, EStructuralFeature feature, Installed installed) {

	boolean areIn(List<FeatureRecord> records) throws SQLException {
		for (FeatureRecord each : records) {
			if (areIn(each)) {
				return true;
			}
		}
		return false;
	}

	private boolean areIn(FeatureRecord record) throws SQLException {
		if (record.form().isPart()) {
			for (String table : tables()) {
				if (any(table, "\"slot\" = ?", Integer.valueOf(record.place()))) {
					return true;
				}
			}
			return false;
		}
		if (record.isLink()) {
			return any(record.place(), feature instanceof EReference ? "\"target\" IS NOT NULL" : "\"content\" IS NOT NULL", null);
		}
		Object initial = feature instanceof EAttribute attribute ? InitialValue.of(attribute, installed).orElse(null) : null;
		String column = '"' + record.place() + '"';
		return any(record.table(), initial == null ? column + " IS NOT NULL" : column + " <> ?", initial);
	}

	private List<String> tables() throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery("SELECT \"table_name\" FROM \"sys_class\"")) {
			while (row.next()) {
				tables.add(row.getString(1));
			}
		}
		return tables;
	}

	/** @param value for the mark of the condition, null where it has none */
	private boolean any(String table, String condition, Object value) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement(GlobalStatement.MARK + "SELECT 1 FROM \"" + table + "\" WHERE " + condition + " FETCH NEXT 1 ROWS ONLY")) {
			if (value != null) {
				select.setObject(1, value);
			}
			try (ResultSet row = select.executeQuery()) {
				return row.next();
			}
		}
	}
}
