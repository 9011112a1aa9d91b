/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.model.JieduiPackage;

/** The columns of the sheet, in their order. */
enum ScoreColumn {
	LABEL(150, SWT.LEFT, null),
	WEIGHT(40, SWT.RIGHT, null),
	VALUE(60, SWT.RIGHT, null),
	COMPUTED(50, SWT.RIGHT, null),
	OWN(50, SWT.RIGHT, Literals.SCORE__POINTS_SELF),
	SUPERIOR(50, SWT.RIGHT, Literals.SCORE__POINTS_SUPERIOR),
	POINTS(44, SWT.RIGHT, null),
	DEDUCTION(40, SWT.RIGHT, null),
	SHARE(84, SWT.RIGHT, null),
	ASSUMED_VALUE(60, SWT.RIGHT, null),
	ASSUMED_POINTS(60, SWT.RIGHT, null),
	REMARKS(220, SWT.LEFT, JieduiPackage.Literals.ELEMENT__REMARKS);

	private final int least;
	private final int alignment;
	private final EStructuralFeature feature;

	ScoreColumn(int least, int alignment, EStructuralFeature feature) {
		this.least = least;
		this.alignment = alignment;
		this.feature = feature;
	}

	/** How wide it is at least at the first start, in pixels at 96 dpi. */
	int least() {
		return least;
	}

	/** Whether it is to be as wide as what is in it; what people write at length is not. */
	boolean isFitted() {
		return this != REMARKS;
	}

	int alignment() {
		return alignment;
	}

	/** What is kept of it in a score; empty for what is worked out or assumed. */
	Optional<EStructuralFeature> feature() {
		return Optional.ofNullable(feature);
	}

	/** Whether it is for assumptions. */
	boolean isAssumed() {
		return this == ASSUMED_VALUE || this == ASSUMED_POINTS;
	}

	String label() {
		return switch (this) {
			case LABEL -> Messages.Column_label;
			case WEIGHT -> Messages.Column_weight;
			case VALUE -> Messages.Column_value;
			case COMPUTED -> Messages.Column_computed;
			case OWN -> Messages.Column_own;
			case SUPERIOR -> Messages.Column_superior;
			case POINTS -> Messages.Column_points;
			case DEDUCTION -> Messages.Column_deduction;
			case SHARE -> Messages.Column_share;
			case ASSUMED_VALUE -> Messages.Column_assumedValue;
			case ASSUMED_POINTS -> Messages.Column_assumedPoints;
			case REMARKS -> Messages.Column_remarks;
		};
	}

	/** What an indicator has in the column; empty where there is nothing to be shown. */
	String text(AssessmentDesk desk, ScoreText texts, Indicator indicator) {
		Appraisal appraisal = desk.appraisal().orElseThrow();
		if (this == LABEL) {
			return ScoreText.number(appraisal.system(), indicator) + "  " + texts.text(indicator.label());
		}
		if (this == WEIGHT) {
			return ScoreText.points(indicator.weight());
		}
		return indicator.isArea() ? ofArea(appraisal, indicator) : ofIndicator(desk, texts, appraisal.of(indicator));
	}

	private String ofArea(Appraisal appraisal, Indicator area) {
		return switch (this) {
			case POINTS -> ScoreText.points(appraisal.total(area));
			case DEDUCTION -> ScoreText.points(appraisal.deduction(area));
			case SHARE -> percent(ScoreText.share(Optional.of(appraisal.total(area)), area.weight()));
			default -> "";
		};
	}

	private String ofIndicator(AssessmentDesk desk, ScoreText texts, Appraised appraised) {
		Indicator indicator = appraised.indicator();
		return switch (this) {
			case VALUE -> texts.value(appraised);
			case COMPUTED -> ScoreText.points(appraised.computed());
			case OWN -> ScoreText.points(appraised.self());
			case SUPERIOR -> ScoreText.points(appraised.superior());
			case POINTS -> ScoreText.points(appraised.points());
			case DEDUCTION -> ScoreText.points(appraised.deduction());
			case SHARE -> percent(ScoreText.share(appraised.points(), indicator.weight()));
			case ASSUMED_VALUE -> desk.assumptions().text(indicator).map(text -> texts.word(indicator, text)).orElse("");
			case ASSUMED_POINTS -> ScoreText.points(desk.assumptions().points(indicator));
			case REMARKS -> desk.score(indicator).map(Score::getRemarks).map(remarks -> remarks.replaceAll("\\R", " ")).orElse("");
			case LABEL, WEIGHT -> "";
		};
	}

	private static String percent(Optional<BigDecimal> share) {
		return share.map(each -> each.toPlainString() + "%").orElse("");
	}
}
