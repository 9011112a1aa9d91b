/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.PartialDate;

/**
 * A number or a date that a filter compares with.
 *
 * @param number null for dates
 * @param earliest the first day that is meant, null for numbers
 * @param latest the last day that is meant, null for numbers
 */
public record FilterBound(BigDecimal number, LocalDate earliest, LocalDate latest) {

	private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

	/**
	 * Reads a bound.
	 *
	 * @return empty when the feature holds neither numbers nor dates
	 * @throws FormatException if it does, but the text is none
	 */
	public static Optional<FilterBound> of(EStructuralFeature feature, String text, ValueFormat format) throws FormatException {
		if (CellNumber.isNumeric(feature)) {
			return Optional.ofNullable(CellNumber.of(format.parse(feature, text))).map(number -> new FilterBound(number, null, null));
		}
		if (!CellDate.isDate(feature)) {
			return Optional.empty();
		}
		// A year or a month is a good bound also where the feature itself wants a day.
		Object date = PARTIAL.matcher(text).matches() ? PartialDate.parse(text) : format.parse(feature, text);
		return Optional.ofNullable(date).map(known -> new FilterBound(null, CellDate.earliest(known), CellDate.latest(known)));
	}
}
