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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Finds attributes that could have no value before and are plain numbers, truth values or literals now, in the same columns. Where nobody set them
 * the default has to stand there, since conditions look for it.
 */
record NewDefaults(Installed installed) {

	/** Whether the model has any. */
	boolean any(StoredModel model) {
		return features(model).findAny().isPresent();
	}

	/** @param model as it is after all steps */
	List<Transfer> of(StoredModel model) {
		return features(model).<Transfer>map(each -> (connection, catalog) -> fill(connection, catalog, each)).toList();
	}

	private Stream<EStructuralFeature> features(StoredModel model) {
		return StoredModel.classes(model.model()).flatMap(this::features);
	}

	private Stream<EStructuralFeature> features(EClass type) {
		return type.getEStructuralFeatures().stream().filter(stored -> isColumn(stored) && !Column.isFilled(stored))
				.flatMap(stored -> installed.feature(stored).stream()).filter(present -> isColumn(present) && Column.isFilled(present));
	}

	private static boolean isColumn(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() && new FeatureTraits(feature).stored();
	}

	private static void fill(Connection connection, SchemaCatalog catalog, EStructuralFeature feature) throws SQLException {
		for (ClassTable table : catalog.tablesOf(feature.getEContainingClass())) {
			Optional<Column> column = table.column(feature);
			if (column.isPresent()) {
				fill(connection, table, column.get());
			}
		}
	}

	private static void fill(Connection connection, ClassTable table, Column column) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(GlobalStatement.MARK + "UPDATE " + table.name() + " SET " + column.name()
				+ " = ? WHERE " + column.name() + " IS NULL")) {
			update.setObject(1, column.type().encode(column.orDefault(null), 0));
			update.execute();
		}
	}
}
