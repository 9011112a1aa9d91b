/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.remedy.Remedy.Setting;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores get the weights that their indicators have in the system. */
@Component(service = QuickFix.class)
public final class SystemWeights implements QuickFix {

	private final IndicatorSystems systems;

	/** @param systems those that are installed */
	@Activate
	public SystemWeights(@Reference IndicatorSystems systems) {
		this.systems = systems;
	}

	@Override
	public Set<String> rules() {
		return Set.of(WeightsAreThoseOfSystem.ID);
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Assessment assessment = (Assessment) finding.object();
		Optional<IndicatorSystem> system = WeightsAreThoseOfSystem.system(systems, assessment);
		List<Setting> settings = system.stream()
				.flatMap(known -> assessment.getScores().stream().flatMap(score -> setting(score, known).stream())).toList();
		return settings.isEmpty() ? List.of() : List.of(new Remedy(Messages.setWeights, settings));
	}

	private static Optional<Setting> setting(Score score, IndicatorSystem system) {
		Optional<Indicator> indicator = system.find(score.getIndicator());
		return indicator.filter(known -> !WeightsAreThoseOfSystem.hasWeight(score, indicator))
				.map(known -> new Setting(score, Literals.SCORE__WEIGHT, new Quantity(known.weight(), Qualifier.EXACT)));
	}
}
