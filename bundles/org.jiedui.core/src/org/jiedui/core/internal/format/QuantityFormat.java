/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.internal.format.Figures.Figure;
import org.jiedui.model.value.Quantity;

/** Counts and measures with their qualifier. The unit may be typed but must be that of the feature: 人 never becomes 人次. */
final class QuantityFormat implements TypeFormat<Quantity> {

	private final QualifierWords words;
	private final Optional<String> unit;

	QuantityFormat(QualifierWords words, Optional<String> unit) {
		this.words = words;
		this.unit = unit;
	}

	@Override
	public String text(Quantity value) {
		return words.with(value.qualifier(), Digits.grouped(value.number()));
	}

	@Override
	public String editText(Quantity value) {
		return words.with(value.qualifier(), value.number().toPlainString());
	}

	@Override
	public Quantity parse(String text) throws FormatException {
		Figure figure = Figures.read(text).orElseThrow(() -> new FormatException(NLS.bind(Messages.numberExpected, text)));
		checkUnit(figure.unit(), unit);
		return new Quantity(figure.number(), figure.qualifier());
	}

	static void checkUnit(String typed, Optional<String> expected) throws FormatException {
		if (typed.isEmpty() || expected.filter(symbol -> UnitNames.names(symbol, typed)).isPresent()) {
			return;
		}
		throw new FormatException(expected.map(symbol -> NLS.bind(Messages.unitOther, symbol, typed))
				.orElseGet(() -> NLS.bind(Messages.unitExtra, typed)));
	}

	@Override
	public int compare(Quantity first, Quantity second) {
		return first.compareTo(second);
	}

	@Override
	public Alignment alignment() {
		return Alignment.RIGHT;
	}
}
