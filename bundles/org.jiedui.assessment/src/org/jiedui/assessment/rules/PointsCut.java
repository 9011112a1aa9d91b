/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.osgi.service.component.annotations.Component;

/** Points above the weight become the weight. */
@Component(service = QuickFix.class)
public final class PointsCut implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of(PointsWithinWeight.ID);
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Score score = (Score) finding.object();
		String label = NLS.bind(Messages.set, format.labels().label(finding.feature()), format.textOf(score, Literals.SCORE__WEIGHT));
		return List.of(Remedy.of(label, score, finding.feature(), score.getWeight()));
	}
}
