/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.session.Session;
import org.jiedui.model.value.Quantity;

/**
 * What somebody enters into an assessment: points, levels, remarks. The grade follows in the same step. On the thread of the session.
 *
 * @param session of the assessment
 * @param system by which it is assessed
 * @param assessment in the books, or one that is about to come into them
 */
public record Entries(Session session, IndicatorSystem system, Assessment assessment) {

	/**
	 * A command that enters it. It cannot be executed where the assessment is frozen.
	 *
	 * @param values by score and feature; null clears
	 */
	public Command command(Map<Score, Map<EStructuralFeature, Object>> values) {
		CompoundCommand step = new CompoundCommand();
		values.forEach((score, features) -> features.forEach((feature, value) -> append(step, score, feature, value)));
		append(step, assessment, Literals.ASSESSMENT__GRADE, grade(values));
		return step;
	}

	private void append(CompoundCommand step, EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			step.append(SetCommand.create(session.editingDomain(), owner, feature, value));
		}
	}

	/** Enters it at once into an assessment that is in no books. */
	public void put(Map<Score, Map<EStructuralFeature, Object>> values) {
		String grade = grade(values);
		values.forEach((score, features) -> features.forEach(score::eSet));
		assessment.setGrade(grade);
	}

	/** The grade that will follow, in the wording of the books; null while it is open. */
	private String grade(Map<Score, Map<EStructuralFeature, Object>> values) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal open = BigDecimal.ZERO;
		for (Score score : assessment.getScores()) {
			Map<EStructuralFeature, Object> entered = values.getOrDefault(score, Map.of());
			Optional<Quantity> points = Stream.of(Literals.SCORE__POINTS_SUPERIOR, Literals.SCORE__POINTS_SELF, Literals.SCORE__POINTS_COMPUTED)
					.map(feature -> (Quantity) (entered.containsKey(feature) ? entered.get(feature) : score.eGet(feature))).filter(Objects::nonNull)
					.findFirst();
			total = total.add(points.map(Quantity::number).orElse(BigDecimal.ZERO));
			open = open.add(points.isPresent() || score.getWeight() == null ? BigDecimal.ZERO : score.getWeight().number());
		}
		return system.grade(total, open).map(Grade::label).map(label -> label.zh()).orElse(null);
	}
}
