/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import org.eclipse.emf.ecore.EEnum;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.layout.CellKind;
import org.jiedui.sheet.internal.layout.SheetColumn;

/**
 * How the cells of a column look.
 *
 * @param format the number format of Excel; that for text keeps what is typed later from being taken for a number, date or formula
 * @param width in characters of the usual font
 */
record ColumnStyle(String format, double width) {

	private static final String TEXT = "@";
	private static final String GENERAL = "General";
	private static final double PIXELS = 7;
	private static final double NARROWEST = 9;
	private static final double WIDEST = 60;
	private static final double MANY = 28;
	private static final double MULTILINE = 40;
	private static final double NAME = 20;
	private static final double NUMBER = 12;
	/** The arrow of the filter stands beside the heading. */
	private static final int ARROW = 3;

	static ColumnStyle of(SheetColumn column, ValueFormat values) {
		double width = column.feature().flatMap(feature -> new FeatureTraits(feature).width()).map(pixels -> pixels / PIXELS)
				.orElseGet(() -> usualWidth(column, values));
		return new ColumnStyle(numberFormat(column, values.moneyScale()),
				Math.clamp(Math.max(width, widthOf(column.heading()) + ARROW), NARROWEST, WIDEST));
	}

	private static String numberFormat(SheetColumn column, MoneyScale scale) {
		if (column.isMany()) {
			return TEXT;
		}
		return switch (column.kind()) {
			case WHOLE_NUMBER -> column.feature().filter(feature -> new FeatureTraits(feature).unit().isPresent()).isPresent() ? "#,##0" : "0";
			case DECIMAL_NUMBER, QUANTITY -> GENERAL;
			case MONEY -> scale == MoneyScale.YUAN ? "#,##0.00" : "#,##0.00####";
			case DAY, PARTIAL_DATE -> "yyyy-mm-dd";
			default -> TEXT;
		};
	}

	/** The format of cells that are still empty: where a date need not be known to the day, Excel would make one of what is typed. */
	String emptyFormat(SheetColumn column) {
		return column.kind() == CellKind.PARTIAL_DATE ? TEXT : format;
	}

	private static double usualWidth(SheetColumn column, ValueFormat values) {
		if (column.isMany()) {
			return MANY;
		}
		if (column.feature().isPresent() && new FeatureTraits(column.feature().get()).multiline()) {
			return MULTILINE;
		}
		return switch (column.kind()) {
			case TEXT, REFERENCE -> NAME;
			case CHOICE -> ((EEnum) column.feature().orElseThrow().getEType()).getELiterals().stream().map(values.labels()::label)
					.mapToInt(ColumnStyle::widthOf).max().orElse(0) + ARROW;
			default -> NUMBER;
		};
	}

	/** Chinese characters take the room of two others. */
	private static int widthOf(String text) {
		return text.codePoints().map(each -> each > 0xFF ? 2 : 1).sum();
	}
}
