/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;

/**
 * What a cell says for a value. Nothing is rounded and nothing is made up: what no number or date of a spreadsheet says exactly becomes a text that
 * {@link ValueFormat#parse} reads back to the same value.
 */
public final class CellContents {

	/** A spreadsheet keeps numbers in double precision. */
	private static final int EXACT_DIGITS = 15;
	/** Before that day spreadsheets do not agree on the calendar. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private final ValueFormat format;
	private final Function<EObject, String> names;

	/**
	 * @param format gives the language and the unit of money
	 * @param names how a cell names an object that is referred to; empty for one that cannot be named
	 */
	public CellContents(ValueFormat format, Function<EObject, String> names) {
		this.format = format;
		this.names = names;
	}

	/**
	 * What a cell says.
	 *
	 * @param value of the feature's type, a collection of such values, or null
	 */
	public CellContent of(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> CellContent.NOTHING;
			case Collection<?> many -> text(ManyTexts.join(many.stream().map(each -> single(feature, each).plain())
					.filter(text -> !text.isBlank()).toList(), format.labels().language()));
			default -> single(feature, value);
		};
	}

	private CellContent single(EStructuralFeature feature, Object value) {
		return switch (value) {
			case EObject object -> text(names.apply(object));
			case Money money when money.qualifier() == Qualifier.EXACT -> figure(money.number().divide(format.moneyScale().yuan()), feature, value);
			case Quantity quantity when quantity.qualifier() == Qualifier.EXACT -> figure(quantity.number(), feature, value);
			case Double number when !Double.isFinite(number) -> typed(feature, value);
			case Float number when !Float.isFinite(number) -> typed(feature, value);
			case Number number -> figure(new BigDecimal(number.toString()), feature, value);
			case LocalDate date -> day(date, feature, value);
			case PartialDate date when date.day() != 0 -> day(date.earliest(), feature, value);
			default -> typed(feature, value);
		};
	}

	private CellContent figure(BigDecimal number, EStructuralFeature feature, Object value) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.precision() <= EXACT_DIGITS ? new CellContent.Figure(plain.scale() < 0 ? plain.setScale(0) : plain) : typed(feature, value);
	}

	private CellContent day(LocalDate date, EStructuralFeature feature, Object value) {
		return date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY) ? typed(feature, value) : new CellContent.Day(date);
	}

	/** As somebody would type it. */
	private CellContent typed(EStructuralFeature feature, Object value) {
		return text(format.editText(feature, value));
	}

	private static CellContent text(String text) {
		return text.isEmpty() ? CellContent.NOTHING : new CellContent.Text(text);
	}
}
