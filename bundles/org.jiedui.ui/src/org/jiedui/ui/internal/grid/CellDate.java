/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.PartialDate;

/** Dates of the types that a model may use, as days. */
final class CellDate {

	private CellDate() {
	}

	/** The first day that a value can mean, null when it is no date. */
	static LocalDate earliest(Object value) {
		return switch (value) {
			case LocalDate date -> date;
			case PartialDate date -> date.earliest();
			case null, default -> null;
		};
	}

	/** The last day that a value can mean, null when it is no date. */
	static LocalDate latest(Object value) {
		return value instanceof PartialDate date ? date.latest() : earliest(value);
	}

	/** The value of a feature that means a day; null when the feature holds no dates. */
	static Object value(EStructuralFeature feature, LocalDate day) {
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == LocalDate.class) {
			return day;
		}
		return type == PartialDate.class ? PartialDate.of(day) : null;
	}

	/** Whether a single-valued feature holds dates. */
	static boolean isDate(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return !feature.isMany() && (type == LocalDate.class || type == PartialDate.class);
	}
}
