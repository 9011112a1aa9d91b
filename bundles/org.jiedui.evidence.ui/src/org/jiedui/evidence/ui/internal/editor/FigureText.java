/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.ui.internal.amounts.Amounts;

/** Says of a figure what people read: its value with the unit in which it is counted, what it is about, and what was decided. */
public final class FigureText {

	private final ValueFormat format;
	private final IndicatorNames names;
	private final Amounts amounts;

	/** @param names what indicators are called */
	public FigureText(ValueFormat format, IndicatorNames names) {
		this.format = format;
		this.names = names;
		amounts = new Amounts(format);
	}

	/** What a feature of a figure says; empty where it says nothing. */
	public String of(ReportedFigure figure, EStructuralFeature feature) {
		return Objects.requireNonNullElse(format.textOf(figure, feature), "");
	}

	/** The value that counts: the corrected one where there is one. Ranges have both ends. */
	public String value(ReportedFigure figure) {
		if (figure.getCorrected() != null) {
			return amounts.number(figure.getCorrected().number(), figure.getUnit());
		}
		return figure.getValue() == null ? ""
				: amounts.range(figure.getValue().number(), figure.getHigh() == null ? null : figure.getHigh().number(), figure.getUnit());
	}

	/** In what the value is counted. */
	public String unit(ReportedFigure figure) {
		return amounts.unit(figure.getUnit());
	}

	/** What a figure is about, in the language of the screen. */
	public String indicator(ReportedFigure figure) {
		return figure.getIndicator() == null ? Objects.requireNonNullElse(figure.getName(), "") : names.name(figure.getIndicator(), Locale.getDefault());
	}

	/** The state of a figure, or what it is instead of one to be decided. */
	public String state(ReportedFigure figure) {
		if (!FigureFilter.FIGURES.shows(figure)) {
			return of(figure, Literals.REPORTED_FIGURE__KIND);
		}
		boolean repeats = figure.getRepeats() != null && figure.getState() == FigureState.NEW;
		return repeats ? Messages.state_repetition : of(figure, Literals.REPORTED_FIGURE__STATE);
	}

	/** Who decided, and when; empty where nobody has. */
	public String decision(ReportedFigure figure) {
		return figure.getDecidedBy() == null ? "" : NLS.bind(Messages.decided, new Object[] { state(figure), figure.getDecidedBy(),
				of(figure, Literals.REPORTED_FIGURE__DECIDED_ON) });
	}

	/** A number with its unit, which may be a number of its own: 5,898 x 10,000 CNY. */
	private String counted(ReportedFigure figure) {
		String unit = unit(figure);
		boolean multiple = !unit.isEmpty() && Character.isDigit(unit.charAt(0));
		return (value(figure) + (multiple ? " \u00D7 " : " ") + unit).strip();
	}

	/** One line: what it is about, its value and its state. */
	public String line(ReportedFigure figure) {
		return NLS.bind(Messages.figure_line, new Object[] { indicator(figure), counted(figure), state(figure) }).strip();
	}
}
