/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentFactory;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * Puts an appraisal into the books: a new assessment, or another computation of one that is there. Points, evidence and remarks that somebody
 * entered stay as they are. One command that can be undone. What goes into the books is Chinese.
 *
 * @param session of the programme
 * @param programme assessed
 * @param appraisal what came out
 * @param today the day of the computation
 */
public record Recording(Session session, Programme programme, Appraisal appraisal, LocalDate today) {

	private static final Sentences BOOKS = new Sentences(Locale.CHINESE);

	/** A command that adds an assessment. */
	public Command add() {
		return session.add(List.of(draft()));
	}

	/** A new assessment, which is in no books yet. */
	public Assessment draft() {
		Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
		assessment.setProgramme(programme);
		assessment.setName(appraisal.system().label().zh());
		assessment.setYear(appraisal.year());
		values(assessment).forEach(assessment::eSet);
		appraisal.scores().forEach(appraised -> assessment.getScores().add(score(appraised)));
		return assessment;
	}

	/**
	 * A command that computes an assessment again. It cannot be executed where the assessment is frozen; scores of indicators that the system has no
	 * more stay where somebody gave them points.
	 */
	public Command update(Assessment assessment) {
		List<Command> steps = new ArrayList<>(changes(assessment, values(assessment)));
		Map<String, Score> known = new HashMap<>();
		assessment.getScores().forEach(score -> known.putIfAbsent(score.getIndicator(), score));
		for (Appraised appraised : appraisal.scores()) {
			Score score = known.remove(appraised.indicator().id());
			if (score == null) {
				steps.add(AddCommand.create(session.editingDomain(), assessment, Literals.ASSESSMENT__SCORES, score(appraised)));
			} else {
				steps.addAll(changes(score, values(appraised)));
			}
		}
		List<Score> gone = known.values().stream().filter(score -> score.getPointsSelf() == null && score.getPointsSuperior() == null).toList();
		if (!gone.isEmpty()) {
			steps.add(session.delete(gone));
		}
		return steps.isEmpty() ? IdentityCommand.INSTANCE : new CompoundCommand(steps);
	}

	private List<Command> changes(EObject object, Map<EStructuralFeature, Object> values) {
		List<Command> steps = new ArrayList<>();
		values.forEach((feature, value) -> {
			if (!Objects.equals(object.eGet(feature), value)) {
				steps.add(SetCommand.create(session.editingDomain(), object, feature, value));
			}
		});
		return steps;
	}

	private Map<EStructuralFeature, Object> values(Assessment assessment) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		values.put(Literals.ASSESSMENT__SYSTEM, appraisal.system().id());
		values.put(Literals.ASSESSMENT__EDITION, appraisal.system().edition());
		values.put(Literals.ASSESSMENT__GRADE, appraisal.grade().map(Grade::label).map(label -> label.zh()).orElse(null));
		// computed on another day with the same outcome, it is still the same computation
		values.put(Literals.ASSESSMENT__COMPUTED_ON, isAsBefore(assessment) ? assessment.getComputedOn() : today);
		return values;
	}

	private boolean isAsBefore(Assessment assessment) {
		return assessment.getComputedOn() != null && appraisal.scores().stream().allMatch(appraised -> assessment.getScores().stream()
				.filter(score -> appraised.indicator().id().equals(score.getIndicator())).findFirst().filter(score -> changes(score, values(appraised)).isEmpty())
				.isPresent());
	}

	private static Score score(Appraised appraised) {
		Score score = AssessmentFactory.eINSTANCE.createScore();
		score.setIndicator(appraised.indicator().id());
		values(appraised).forEach(score::eSet);
		return score;
	}

	/** What is kept of a computation in a score that is there: value, computed points, how, and the records counted. */
	public static Map<EStructuralFeature, Object> computed(Appraised appraised) {
		return values(appraised);
	}

	private static Map<EStructuralFeature, Object> values(Appraised appraised) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		values.put(Literals.SCORE__LABEL, appraised.indicator().label().zh());
		values.put(Literals.SCORE__WEIGHT, points(appraised.indicator().weight()));
		values.put(Literals.SCORE__UNIT, appraised.indicator().unit().isEmpty() ? null : new Unit(appraised.indicator().unit()));
		if (!(appraised.indicator().source() instanceof ValueSource.Entered)) {
			values.put(Literals.SCORE__VALUE, appraised.value().map(Amount::number).orElse(null));
		}
		values.put(Literals.SCORE__POINTS_COMPUTED, appraised.computed().map(Recording::points).orElse(null));
		values.put(Literals.SCORE__COMPUTATION, computation(appraised));
		values.put(Literals.SCORE__COUNTED, appraised.counted());
		return values;
	}

	private static String computation(Appraised appraised) {
		List<Sentence> sentences = new ArrayList<>(appraised.how());
		Optional<Sentence> gap = appraised.gap();
		gap.ifPresent(sentences::add);
		return sentences.isEmpty() ? null : BOOKS.say(sentences);
	}

	private static Quantity points(BigDecimal number) {
		return new Quantity(number, Qualifier.EXACT);
	}
}
