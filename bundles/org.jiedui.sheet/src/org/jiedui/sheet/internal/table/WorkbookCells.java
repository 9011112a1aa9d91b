/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jiedui.sheet.internal.layout.ControlCharacters;

/** Cells of a workbook as cells of a table. */
final class WorkbookCells {

	/** As many digits as the office programs keep; what follows is dust of binary numbers. */
	private static final MathContext PRECISION = new MathContext(15);
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
	private static final long SECONDS = 86_400;
	/** The last day of the year 9999. */
	private static final int LAST_DAY = 2_958_465;

	private final NumberFormats formats = new NumberFormats();
	private final LocalDate dayZero;

	/** @param date1904 whether days are counted from 1904 */
	WorkbookCells(boolean date1904) {
		dayZero = date1904 ? DAY_ZERO_1904 : DAY_ZERO;
	}

	Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
		if (cell == null) {
			return Cell.EMPTY;
		}
		return switch (cell.getType()) {
			case EMPTY -> Cell.EMPTY;
			case ERROR -> Cell.error(cell.getRawValue() == null ? "#" : cell.getRawValue());
			default -> value(cell);
		};
	}

	private Cell value(org.dhatim.fastexcel.reader.Cell cell) {
		return switch (cell.getValue()) {
			case null -> Cell.EMPTY;
			case BigDecimal number -> number(number, cell.getDataFormatId(), cell.getDataFormatString());
			case Boolean truth -> Cell.truth(truth);
			case String text when cell.getFormula() != null && text.matches("#[A-Z/0!?]+[A-Z0-9!?/]*") -> Cell.error(text);
			default -> Cell.text(ControlCharacters.unescape(cell.getValue().toString()));
		};
	}

	private Cell number(BigDecimal number, Integer format, String code) {
		boolean day = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
		if (day && formats.isDate(format, code)) {
			return Cell.date(date(number, dayZero));
		}
		return Cell.number(number.round(PRECISION), formats.isPercent(format, code));
	}

	/** The day and time of a count of days. Days before March 1900 are one later than Excel shows, which knows a 29 February 1900. */
	private static LocalDateTime date(BigDecimal days, LocalDate zero) {
		long whole = days.longValue();
		long seconds = days.subtract(BigDecimal.valueOf(whole)).multiply(BigDecimal.valueOf(SECONDS)).setScale(0, RoundingMode.HALF_UP)
				.longValue();
		return zero.plusDays(whole).atStartOfDay().plusSeconds(seconds);
	}
}
