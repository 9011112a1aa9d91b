/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Vocabulary;

/** Numbers of any type that a model may use, as one type. */
final class CellNumber {

	private CellNumber() {
	}

	/** The bare number of a value, null when it is none. */
	static BigDecimal of(Object value) {
		return switch (value) {
			case Qualified figure -> figure.number();
			case BigDecimal number -> number;
			case Double number when number.isNaN() || number.isInfinite() -> null;
			case Number number -> new BigDecimal(number.toString());
			case null, default -> null;
		};
	}

	/** Whether a single-valued feature holds numbers. */
	static boolean isNumeric(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return !feature.isMany() && type != null && (Qualified.class.isAssignableFrom(type) || Number.class.isAssignableFrom(type)
				|| type.isPrimitive() && type != boolean.class && type != char.class);
	}

	/** Whether a single-valued feature measures something, so that its values can be summed up: a bare number without a unit is a year or a place. */
	static boolean isMeasure(EStructuralFeature feature) {
		return isNumeric(feature) && (Qualified.class.isAssignableFrom(feature.getEType().getInstanceClass())
				|| Vocabulary.value(feature, Vocabulary.UNIT).isPresent());
	}
}
