/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * The table of a many-valued attribute or cross reference: {@code part, source, position} and the value or target. All classes that
 * inherit the feature share it.
 *
 * @param feature the feature
 * @param type how one value lies in the columns
 * @param name of the table, quoted
 */
public record LinkTable(EStructuralFeature feature, ColumnType type, String name) {

	/** The place of the only row of a list that was set to have no entries. */
	public static final int NOTHING = -1;

	/** Unquoted name of the column that holds the key of a target. */
	static final String TARGET = "target";
	private static final String VALUE = "content";

	/** Whether a list that was set to have no entries has a row all the same, one without a value at the place {@link #NOTHING}. */
	public boolean statesNothing() {
		return new FeatureTraits(feature).statesNothing();
	}

	/** The columns of the value, quoted. */
	public List<String> valueColumns() {
		String stem = feature instanceof EReference ? TARGET : VALUE;
		return type.slots().stream().map(slot -> '"' + stem + slot.suffix() + '"').toList();
	}

	/** The column that conditions compare, quoted. */
	public String valueColumn() {
		return valueColumns().getFirst();
	}
}
