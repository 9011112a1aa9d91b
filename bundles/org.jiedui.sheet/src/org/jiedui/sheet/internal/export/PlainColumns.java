/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Selection;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.SheetLayout;

/**
 * The columns of a sheet that rows of the books tell by themselves, so that no objects need be made of them.
 *
 * @param features what the columns show, each once
 */
record PlainColumns(List<EStructuralFeature> features) {

	PlainColumns {
		features = List.copyOf(features);
	}

	/** Empty where a column follows from others, can hold several values, or tells of what contains a row. */
	static Optional<PlainColumns> of(SheetLayout layout) {
		return layout.columns().stream().allMatch(PlainColumns::isPlain)
				? Optional.of(new PlainColumns(layout.columns().stream().map(SheetColumn::feature).flatMap(Optional::stream).distinct().toList()))
				: Optional.empty();
	}

	private static boolean isPlain(SheetColumn column) {
		return column.feature().map(feature -> !feature.isMany() && new FeatureTraits(feature).stored()).orElseGet(() -> switch (column.key()) {
			case SheetColumn.KIND, SheetColumn.ID, SheetColumn.VERSION -> true;
			default -> false;
		});
	}

	/** The same rows in the same order, with the columns. */
	Selection selection(Selection rows) {
		return new Selection(rows.scope(), features.stream().map(FeaturePath::of).toList(), rows.orders(), rows.start());
	}
}
