/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.internal.table.Cell;

/** Numbers and quantities. A number that the workbook shows as per cent is one where the field counts per cent. */
final class NumberConversion implements CellConversion {

	/** A number that says nothing of a magnitude of its own. */
	private static final Pattern PLAIN = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?");

	private final ColumnContext context;
	private final EStructuralFeature feature;
	private final boolean percent;
	private final BigDecimal factor;

	NumberConversion(ColumnContext context) {
		this.context = context;
		feature = context.choice().target().feature();
		Magnitude stated = context.choice().magnitude();
		factor = stated == null || stated == Magnitude.ONE ? null : stated.factor();
		percent = new FeatureTraits(feature).unit().equals(Optional.of("%"));
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		String text = cell.text();
		if (cell.value() instanceof BigDecimal number) {
			text = scaled(cell.percent() && percent ? number.movePointRight(2) : number).stripTrailingZeros().toPlainString();
		} else if (factor != null && PLAIN.matcher(PlainText.of(text)).matches()) {
			text = scaled(new BigDecimal(PlainText.of(text).replace(",", ""))).toPlainString();
		}
		reading.put(feature, context.yuan().parse(feature, text));
	}

	private BigDecimal scaled(BigDecimal number) {
		return factor == null ? number : number.multiply(factor);
	}
}
