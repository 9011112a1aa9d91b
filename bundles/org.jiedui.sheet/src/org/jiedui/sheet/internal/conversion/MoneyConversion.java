/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.model.value.Money;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.internal.table.Cell;

/** Amounts of money: what a cell says of its unit counts more than what the heading says. */
final class MoneyConversion implements CellConversion {

	private static final Pattern OWN_UNIT = Pattern.compile("[元万亿千百¥￥]|(?i)cny|rmb|yuan|thousand|million|billion");

	private final ColumnContext context;
	private final EStructuralFeature feature;
	private final BigDecimal unit;

	MoneyConversion(ColumnContext context) {
		this.context = context;
		feature = context.choice().target().feature();
		Magnitude stated = context.choice().magnitude();
		unit = (stated == null ? Magnitude.ONE : stated).factor();
	}

	@Override
	public void read(Cell cell, Reading reading) throws FormatException {
		if (cell.value() instanceof BigDecimal number) {
			reading.put(feature, Money.of(number.multiply(unit)));
			return;
		}
		String text = cell.text();
		Money money = (Money) context.yuan().parse(feature, text);
		boolean own = OWN_UNIT.matcher(text).find();
		reading.put(feature, own ? money : money.withNumber(money.number().multiply(unit)));
	}
}
