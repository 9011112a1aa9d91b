/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.store.internal.schema.FeatureForm;

/**
 * Where the values of a feature of one concrete class lie.
 *
 * @param number of the feature
 * @param type number of the class
 * @param table of the class
 * @param form in which kind of place they lie, and how
 * @param place name of the first column or of the link table; for parts the number by which they name the feature
 */
record FeatureRecord(int number, int type, String table, FeatureForm form, String place) {

	/** Whether they lie in a link table, else in columns of the class's table. */
	boolean isLink() {
		return form.isLink();
	}

	/** The one of several columns that belongs to the same table; empty where none does, and for a link table. */
	Optional<String> column(Collection<FeatureRecord> marks) {
		return isLink() ? Optional.empty() : marks.stream().filter(each -> !each.isLink() && each.type() == type).map(FeatureRecord::place).findFirst();
	}

	/** The records of a feature in the tables of some classes; those that are abstract have none. */
	static List<FeatureRecord> find(Connection connection, Collection<EClass> types, String feature) throws SQLException {
		List<FeatureRecord> found = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT f.\"feature\", c.\"class\", c.\"table_name\", f.\"kind\", f.\"place\","
				+ " f.\"signature\" FROM \"sys_class\" c JOIN \"sys_feature\" f ON f.\"class\" = c.\"class\" WHERE c.\"ns_uri\" = ? AND c.\"name\" = ?"
				+ " AND f.\"name\" = ? AND f.\"retired\" = FALSE")) {
			for (EClass type : types) {
				select.setString(1, type.getEPackage().getNsURI());
				select.setString(2, type.getName());
				select.setString(3, feature);
				try (ResultSet row = select.executeQuery()) {
					while (row.next()) {
						found.add(new FeatureRecord(row.getInt(1), row.getInt(2), row.getString(3),
								new FeatureForm(row.getString(4), row.getString(6)), row.getString(5)));
					}
				}
			}
		}
		return found;
	}
}
