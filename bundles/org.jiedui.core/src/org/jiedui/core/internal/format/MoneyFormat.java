/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.internal.format.Figures.Figure;
import org.jiedui.model.value.Money;

/** Money in 元 or 万元. A bare number is in the unit of the column; 亿, 万 or 元 behind it says otherwise. */
final class MoneyFormat implements TypeFormat<Money> {

	private static final String SIGN = "¥";
	private static final Set<String> YUAN = Set.of("元", "人民币", "元人民币", "cny", "rmb", "yuan", "");

	private final QualifierWords words;
	private final MoneyScale scale;

	MoneyFormat(QualifierWords words, MoneyScale scale) {
		this.words = words;
		this.scale = scale;
	}

	@Override
	public String text(Money value) {
		return words.with(value.qualifier(), Digits.grouped(scaled(value)));
	}

	@Override
	public String editText(Money value) {
		return words.with(value.qualifier(), scaled(value).toPlainString());
	}

	/** Exact: the scales are powers of ten. */
	private BigDecimal scaled(Money value) {
		BigDecimal number = value.number().divide(scale.yuan()).stripTrailingZeros();
		return number.scale() < 0 ? number.setScale(0) : number;
	}

	@Override
	public Money parse(String text) throws FormatException {
		Figure figure = Figures.read(text).filter(each -> isYuan(each.unit()))
				.orElseThrow(() -> new FormatException(NLS.bind(Messages.moneyExpected, text)));
		boolean ownUnit = figure.scaled() || !figure.unit().isEmpty();
		return new Money(ownUnit ? figure.number() : figure.number().multiply(scale.yuan()), figure.qualifier());
	}

	private static boolean isYuan(String unit) {
		return YUAN.contains(unit.startsWith(SIGN) ? unit.substring(SIGN.length()) : unit);
	}

	@Override
	public int compare(Money first, Money second) {
		return first.compareTo(second);
	}

	@Override
	public Alignment alignment() {
		return Alignment.RIGHT;
	}
}
