/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ObjectState;

/**
 * The columns of a single-valued feature in a table.
 *
 * @param feature the feature
 * @param type how its values lie in the columns
 * @param names of the columns, quoted, one for each slot of the type
 */
public record Column(EStructuralFeature feature, ColumnType type, List<String> names) {

	/** The column that conditions and orders compare, quoted. */
	public String name() {
		return names.getFirst();
	}

	public int width() {
		return names.size();
	}

	/**
	 * What is written for a number, truth value or literal that was left alone: its default, so that a condition finds the objects that have
	 * it. Reads back as the same, since EMF calls a feature with its default value unset. Of what was set to nothing only a {@linkplain #isMark() mark}
	 * tells.
	 */
	public Object orDefault(Object value) {
		if (value == null) {
			return hasDefault() ? feature.getDefaultValue() : null;
		}
		return value == ObjectState.NOTHING && !isMark() ? null : value;
	}

	/** Whether the column says only that the feature was set to nothing. */
	public boolean isMark() {
		return type == NothingMark.MARK;
	}

	boolean hasDefault() {
		return isFilled(feature);
	}

	/** Whether the default of a feature stands in its column where it was left alone. */
	public static boolean isFilled(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !feature.isUnsettable()
				&& (attribute.getEAttributeType() instanceof EEnum || isPrimitive(attribute.getEAttributeType()));
	}

	private static boolean isPrimitive(EDataType type) {
		return type.getInstanceClass() != null && type.getInstanceClass().isPrimitive();
	}
}
