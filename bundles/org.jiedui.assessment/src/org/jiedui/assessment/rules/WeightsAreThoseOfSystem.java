/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The scores are those of the system, each once and with its weight. Of a system or an edition that is not installed nothing is known. */
@Component(service = Constraint.class)
public final class WeightsAreThoseOfSystem extends Rule<Assessment> {

	/** The rule's identifier. */
	static final String ID = "assessment.weights";

	private final IndicatorSystems systems;

	/** @param systems those that are installed */
	@Activate
	public WeightsAreThoseOfSystem(@Reference IndicatorSystems systems) {
		super(ID, Severity.WARNING, Assessment.class);
		this.systems = systems;
	}

	@Override
	public void check(Assessment assessment, Report report) {
		Optional<IndicatorSystem> known = system(systems, assessment);
		if (known.isEmpty()) {
			return;
		}
		Set<String> expected = new HashSet<>(known.get().scored().stream().map(Indicator::id).toList());
		List<String> wrong = new ArrayList<>();
		for (Score score : assessment.getScores()) {
			Optional<Indicator> indicator = known.get().find(score.getIndicator());
			if (!expected.remove(score.getIndicator()) || !hasWeight(score, indicator)) {
				wrong.add(title(report, score));
			}
		}
		wrong.addAll(expected.stream().sorted().toList());
		if (!wrong.isEmpty()) {
			report.add(Literals.ASSESSMENT__SCORES, say(Messages.weights, title(report, assessment), assessment.getSystem(),
					String.join(Messages.separator, wrong)));
		}
	}

	/** The system by which something was assessed, in the edition that it had then. */
	static Optional<IndicatorSystem> system(IndicatorSystems systems, Assessment assessment) {
		return Optional.ofNullable(assessment.getSystem()).flatMap(systems.catalog()::find)
				.filter(system -> system.edition().equals(assessment.getEdition()));
	}

	/** Whether a score has the weight of its indicator. */
	static boolean hasWeight(Score score, Optional<Indicator> indicator) {
		return indicator.filter(each -> score.getWeight() != null && each.weight().compareTo(score.getWeight().number()) == 0).isPresent();
	}
}
