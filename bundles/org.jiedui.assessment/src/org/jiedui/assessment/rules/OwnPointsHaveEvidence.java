/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Component;

/** Who gives himself points that do not follow from the books shows records or sources for them. */
@Component(service = Constraint.class)
public final class OwnPointsHaveEvidence extends Rule<Score> {

	public OwnPointsHaveEvidence() {
		super("assessment.evidence", Severity.WARNING, Score.class);
	}

	@Override
	public void check(Score score, Report report) {
		Quantity own = score.getPointsSelf();
		Quantity computed = score.getPointsComputed();
		boolean follows = own == null || own.number().signum() == 0 || computed != null && own.number().compareTo(computed.number()) <= 0;
		if (!follows && score.getEvidence().isEmpty() && score.getSources().isEmpty()) {
			report.add(Literals.SCORE__EVIDENCE, say(computed == null ? Messages.evidence : Messages.evidenceMore, title(report, score),
					text(report, score, Literals.SCORE__POINTS_SELF), text(report, score, Literals.SCORE__POINTS_COMPUTED)));
		}
	}
}
