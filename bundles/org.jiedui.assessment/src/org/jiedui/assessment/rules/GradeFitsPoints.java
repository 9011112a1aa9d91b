/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.points.Points;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The grade is that of the points, and open while indicators without points could change it. */
@Component(service = Constraint.class)
public final class GradeFitsPoints extends Rule<Assessment> {

	/** The rule's identifier. */
	static final String ID = "assessment.grade";

	private final IndicatorSystems systems;

	/** @param systems those that are installed */
	@Activate
	public GradeFitsPoints(@Reference IndicatorSystems systems) {
		super(ID, Severity.WARNING, Assessment.class);
		this.systems = systems;
	}

	@Override
	public void check(Assessment assessment, Report report) {
		WeightsAreThoseOfSystem.system(systems, assessment).filter(system -> !assessment.getScores().isEmpty()).ifPresent(system -> {
			String right = grade(assessment, system);
			if (!Objects.equals(right, assessment.getGrade())) {
				report.add(Literals.ASSESSMENT__GRADE, right == null
						? say(Messages.gradeOpen, title(report, assessment), text(report, assessment, Literals.ASSESSMENT__GRADE))
						: say(Messages.grade, title(report, assessment), text(report, assessment, Literals.ASSESSMENT__TOTAL), right));
			}
		});
	}

	/** The grade that an assessment has by its points, or null while it is open. */
	static String grade(Assessment assessment, IndicatorSystem system) {
		BigDecimal total = Optional.ofNullable(assessment.getTotal()).map(Quantity::number).orElse(BigDecimal.ZERO);
		BigDecimal open = assessment.getScores().stream().filter(score -> Points.of(score) == null).map(Score::getWeight).filter(Objects::nonNull)
				.map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
		return system.grade(total, open).map(grade -> grade.label().zh()).orElse(null);
	}
}
