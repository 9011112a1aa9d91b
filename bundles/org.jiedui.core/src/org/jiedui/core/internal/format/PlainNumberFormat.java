/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.internal.format.Figures.Figure;
import org.jiedui.model.Qualifier;

/**
 * Numbers without qualifier. One without a unit is rather a name than an amount, such as a year, and gets no thousands separators.
 */
final class PlainNumberFormat implements TypeFormat<Number> {

	private final EDataType type;
	private final Optional<String> unit;

	PlainNumberFormat(EDataType type, Optional<String> unit) {
		this.type = type;
		this.unit = unit;
	}

	@Override
	public String text(Number value) {
		return unit.isPresent() ? Digits.grouped(decimal(value)) : editText(value);
	}

	@Override
	public String editText(Number value) {
		return decimal(value).toPlainString();
	}

	@Override
	public Number parse(String text) throws FormatException {
		Figure figure = Figures.read(text).filter(each -> each.qualifier() == Qualifier.EXACT)
				.orElseThrow(() -> new FormatException(NLS.bind(Messages.plainNumberExpected, text)));
		QuantityFormat.checkUnit(figure.unit(), unit);
		try {
			return (Number) EcoreUtil.createFromString(type, canonical(figure.number()));
		} catch (NumberFormatException e) {
			throw new FormatException(NLS.bind(Messages.wholeNumberExpected, text));
		}
	}

	private static String canonical(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private static BigDecimal decimal(Number value) {
		return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
	}

	@Override
	public int compare(Number first, Number second) {
		return decimal(first).compareTo(decimal(second));
	}

	@Override
	public Alignment alignment() {
		return Alignment.RIGHT;
	}
}
