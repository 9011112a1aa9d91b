/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Component;

/** Nobody gives more points than the indicator weighs. That none are below nought the model says. */
@Component(service = Constraint.class)
public final class PointsWithinWeight extends Rule<Score> {

	/** The rule's identifier. */
	static final String ID = "assessment.points";

	private static final List<EAttribute> POINTS = List.of(Literals.SCORE__POINTS_COMPUTED, Literals.SCORE__POINTS_SELF,
			Literals.SCORE__POINTS_SUPERIOR);

	public PointsWithinWeight() {
		super(ID, Severity.ERROR, Score.class);
	}

	@Override
	public void check(Score score, Report report) {
		if (score.getWeight() == null) {
			return;
		}
		for (EAttribute points : POINTS) {
			if (score.eGet(points) instanceof Quantity given && given.number().compareTo(score.getWeight().number()) > 0) {
				report.add(points, say(Messages.points, title(report, score), label(report, points), text(report, score, points),
						text(report, score, Literals.SCORE__WEIGHT)));
			}
		}
	}
}
