/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.function.Predicate;

import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatementKind;

/** Which figures of a document are listed. */
public enum FigureFilter {
	/** Those of which nobody has decided yet. */
	OPEN(FigureFilter::isOpen),
	/** All that tell of the programme. */
	FIGURES(figure -> figure.getKind() == StatementKind.FIGURE),
	/** Ages, distances, slogans. */
	CONTEXT(figure -> figure.getKind() == StatementKind.CONTEXT),
	/** Whatever is a quantity. */
	ALL(figure -> true);

	private final Predicate<ReportedFigure> test;

	FigureFilter(Predicate<ReportedFigure> test) {
		this.test = test;
	}

	/** Whether a figure is listed. */
	public boolean shows(ReportedFigure figure) {
		return test.test(figure);
	}

	/** Whether somebody should decide: context, and what only repeats another figure, need no decision. */
	public static boolean isOpen(ReportedFigure figure) {
		return figure.getKind() == StatementKind.FIGURE && figure.getState() == FigureState.NEW && figure.getRepeats() == null;
	}
}
