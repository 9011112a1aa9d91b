/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;

/** The columns of the figures of a document. */
enum FigureColumn {
	TEXT(() -> Messages.column_text, 90, SWT.LEFT, (texts, figure) -> figure.getText()),
	VALUE(() -> Messages.column_value, 84, SWT.RIGHT, FigureText::value),
	UNIT(() -> Messages.column_unit, 86, SWT.LEFT, FigureText::unit),
	STATE(() -> Messages.column_state, 100, SWT.LEFT, FigureText::state),
	INDICATOR(() -> Messages.column_indicator, 140, SWT.LEFT, FigureText::indicator),
	AS_OF(() -> Messages.column_asOf, 84, SWT.LEFT, (texts, figure) -> texts.of(figure, Literals.REPORTED_FIGURE__AS_OF)),
	BASIS(() -> Messages.column_basis, 76, SWT.LEFT, (texts, figure) -> texts.of(figure, Literals.REPORTED_FIGURE__BASIS)),
	QUALIFIER(() -> Messages.column_qualifier, 72, SWT.LEFT, (texts, figure) -> texts.of(figure, Literals.REPORTED_FIGURE__QUALIFIER));

	/** Asked for when it is shown. */
	private interface Label {
		String text();
	}

	private final Label label;
	private final int width;
	private final int alignment;
	private final BiFunction<FigureText, ReportedFigure, String> text;

	FigureColumn(Label label, int width, int alignment, BiFunction<FigureText, ReportedFigure, String> text) {
		this.label = label;
		this.width = width;
		this.alignment = alignment;
		this.text = text;
	}

	String label() {
		return label.text();
	}

	/** Width at the first start in pixels at 96 dpi. */
	int width() {
		return width;
	}

	int alignment() {
		return alignment;
	}

	Function<ReportedFigure, String> text(FigureText texts) {
		return figure -> text.apply(texts, figure);
	}
}
