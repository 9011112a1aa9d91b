/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.jiedui.evidence.comparison.ComparisonRow;

/** The columns of the view. */
enum RowColumn {
	INDICATOR(210, SWT.LEFT, RowText::indicator),
	CLAIMED(110, SWT.RIGHT, RowText::claimed),
	BOOKED(110, SWT.RIGHT, RowText::booked),
	DIFFERENCE(100, SWT.RIGHT, RowText::difference),
	SHARE(70, SWT.RIGHT, RowText::share),
	UNIT(90, SWT.LEFT, RowText::unit),
	VERDICT(130, SWT.LEFT, RowText::verdict),
	PERIOD(90, SWT.LEFT, RowText::period),
	BASIS(90, SWT.LEFT, RowText::basis),
	SOURCES(220, SWT.LEFT, RowText::sources);

	private final int width;
	private final int alignment;
	private final BiFunction<RowText, ComparisonRow, String> text;

	RowColumn(int width, int alignment, BiFunction<RowText, ComparisonRow, String> text) {
		this.width = width;
		this.alignment = alignment;
		this.text = text;
	}

	/** Width at the first start in pixels at 96 dpi. */
	int width() {
		return width;
	}

	int alignment() {
		return alignment;
	}

	String label() {
		return switch (this) {
			case INDICATOR -> Messages.column_indicator;
			case CLAIMED -> Messages.column_claimed;
			case BOOKED -> Messages.column_booked;
			case DIFFERENCE -> Messages.column_difference;
			case SHARE -> Messages.column_share;
			case UNIT -> Messages.column_unit;
			case VERDICT -> Messages.column_verdict;
			case PERIOD -> Messages.column_period;
			case BASIS -> Messages.column_basis;
			case SOURCES -> Messages.column_sources;
		};
	}

	String text(RowText texts, ComparisonRow row) {
		return text.apply(texts, row);
	}

	/** Numbers by their size, what needs attention first, all else by the reading of the text. */
	Comparator<ComparisonRow> order(RowText texts) {
		return switch (this) {
			case CLAIMED -> Comparator.comparing(row -> row.claimed().stated().number());
			case BOOKED -> Comparator.comparing(row -> row.booked().map(booked -> booked.number().number()).orElse(null), numbers());
			case DIFFERENCE, SHARE -> Comparator.comparing(row -> row.difference().map(BigDecimal::abs).orElse(null), numbers());
			case VERDICT -> Comparator.comparing(ComparisonRow::verdict);
			default -> {
				Collator collator = Collator.getInstance(Locale.getDefault());
				yield (left, right) -> collator.compare(text(texts, left), text(texts, right));
			}
		};
	}

	private static Comparator<BigDecimal> numbers() {
		return Comparator.nullsFirst(Comparator.naturalOrder());
	}
}
