/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The grade becomes that of the points. */
@Component(service = QuickFix.class)
public final class GradeOfPoints implements QuickFix {

	private final IndicatorSystems systems;

	/** @param systems those that are installed */
	@Activate
	public GradeOfPoints(@Reference IndicatorSystems systems) {
		this.systems = systems;
	}

	@Override
	public Set<String> rules() {
		return Set.of(GradeFitsPoints.ID);
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Assessment assessment = (Assessment) finding.object();
		return WeightsAreThoseOfSystem.system(systems, assessment).map(system -> GradeFitsPoints.grade(assessment, system)).map(grade -> List
				.of(Remedy.of(NLS.bind(Messages.set, format.labels().label(Literals.ASSESSMENT__GRADE), grade), assessment, Literals.ASSESSMENT__GRADE, grade)))
				.orElseGet(() -> List.of(Remedy.of(NLS.bind(Messages.clear, format.labels().label(Literals.ASSESSMENT__GRADE)), assessment,
						Literals.ASSESSMENT__GRADE, null)));
	}
}
