/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.math.BigDecimal;

import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Worth knowing: the superior gave much less, or much more, than the office gave itself. */
@Component(service = Constraint.class)
public final class SuperiorAgrees extends Rule<Score> {

	/** Share of the weight from which points are far apart. */
	private static final BigDecimal FAR = new BigDecimal("0.2");

	public SuperiorAgrees() {
		super("assessment.difference", Severity.INFO, Score.class);
	}

	@Override
	public void check(Score score, Report report) {
		if (score.getPointsSelf() == null || score.getPointsSuperior() == null || score.getWeight() == null) {
			return;
		}
		BigDecimal difference = score.getPointsSelf().number().subtract(score.getPointsSuperior().number()).abs();
		if (difference.compareTo(score.getWeight().number().multiply(FAR)) > 0) {
			report.add(Literals.SCORE__POINTS_SUPERIOR, say(Messages.difference, title(report, score), text(report, score, Literals.SCORE__POINTS_SELF),
					text(report, score, Literals.SCORE__POINTS_SUPERIOR), text(report, score, Literals.SCORE__WEIGHT)));
		}
	}
}
