/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.report.tree.Cell;
import org.jiedui.sheet.BookRow;

/**
 * Cells of values, as the language and the unit of money want them.
 *
 * @param format how values look
 */
public record CellMaker(ValueFormat format) {

	/** What a row says under a feature; an empty cell where its class does not have it. */
	public Cell cell(BookRow row, EStructuralFeature feature) {
		return feature.getEContainingClass().isSuperTypeOf(row.type()) ? cell(feature, row.value(feature), row) : Cell.EMPTY;
	}

	private Cell cell(EStructuralFeature feature, Object value, BookRow row) {
		return switch (value) {
			case ObjectId id -> Cell.of(row.name(id));
			case EObject object -> Cell.of(row.name(object));
			case Collection<?> many when many.stream().allMatch(EObject.class::isInstance) -> Cell.of(many.stream().map(row::name)
					.collect(Collectors.joining("zh".equals(format.labels().language()) ? "、" : ", ")));
			case null, default -> cell(feature, value);
		};
	}

	/** A value that is no reference. */
	public Cell cell(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> Cell.EMPTY;
			case Qualified figure when figure.qualifier() == Qualifier.EXACT -> Cell.of(number(figure), () -> format.text(feature, figure));
			case Unit unit -> Cell.of(format.unitName(unit));
			case Number number -> Cell.of(new BigDecimal(number.toString()), () -> format.text(feature, number));
			case LocalDate day -> Cell.of(day, () -> format.text(feature, day));
			case PartialDate date when date.day() > 0 -> Cell.of(date.earliest(), () -> format.text(feature, date));
			default -> Cell.of(format.text(feature, value));
		};
	}

	/** A sum of values of a feature as {@link FigureGroups} tells it. */
	public Cell sum(EStructuralFeature feature, Optional<Object> sum) {
		return sum.map(value -> value instanceof BigDecimal plain ? Cell.of(plain, plain.toPlainString()) : cell(feature, value)).orElse(Cell.EMPTY);
	}

	/** A sum as a number in the unit in which the feature is shown. */
	public BigDecimal inUnit(Object sum) {
		return sum instanceof Qualified figure ? number(figure) : (BigDecimal) sum;
	}

	private BigDecimal number(Qualified figure) {
		if (figure instanceof Money money && format.moneyScale().yuan().compareTo(BigDecimal.ONE) != 0) {
			return money.number().divide(format.moneyScale().yuan()).stripTrailingZeros();
		}
		return figure.number();
	}
}
