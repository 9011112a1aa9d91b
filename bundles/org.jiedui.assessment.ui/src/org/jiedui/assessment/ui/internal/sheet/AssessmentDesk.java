/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.AppraisalBasis;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.appraisal.AssumptionException;
import org.jiedui.assessment.appraisal.Assumptions;
import org.jiedui.assessment.appraisal.Entries;
import org.jiedui.assessment.appraisal.Recording;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.books.OpenBooks;

/**
 * The assessment of a year as somebody works at it: what follows from the saved books, what is in the assessment, saved or not, and what is
 * assumed. Knows no widget. UI thread only; nothing waits.
 */
public final class AssessmentDesk {

	private final OpenBooks books;
	private final BiConsumer<String, String> refused;
	private final List<Runnable> listeners = new ArrayList<>();
	private YearAnswer answer;
	private Assumptions assumptions = Assumptions.NONE;
	private Appraisal appraisal;

	/** @param refused is told what cannot be done, and why */
	AssessmentDesk(OpenBooks books, BiConsumer<String, String> refused) {
		this.books = books;
		this.refused = refused;
	}

	OpenBooks books() {
		return books;
	}

	private Session session() {
		return books.session();
	}

	void addListener(Runnable changed) {
		listeners.add(changed);
	}

	// ---- what is looked at

	/** Shows another answer of the books; what was assumed of another year or system is forgotten. */
	void show(YearAnswer other) {
		boolean same = answer != null && answer.year() == other.year() && system(answer).equals(system(other));
		if (!same) {
			assumptions = Assumptions.NONE;
		}
		answer = other;
		refresh();
	}

	private static Optional<IndicatorSystem> system(YearAnswer answer) {
		return answer.basis().map(AppraisalBasis::system);
	}

	/** What the books answered; null until they have. */
	YearAnswer answer() {
		return answer;
	}

	/** The assessment, or what is assumed, is another. */
	void refresh() {
		appraisal = answer == null ? null : answer.basis().map(basis -> basis.appraise(session(), assessment(), assumptions)).orElse(null);
		listeners.forEach(Runnable::run);
	}

	/** What the year scores, assumptions included; empty where there is no system. */
	public Optional<Appraisal> appraisal() {
		return Optional.ofNullable(appraisal);
	}

	/** What the year scores without assumptions; only where there is an appraisal. */
	Appraisal withoutAssumptions() {
		return assumptions.isEmpty() ? appraisal : basis().appraise(session(), assessment(), Assumptions.NONE);
	}

	private AppraisalBasis basis() {
		return answer.basis().orElseThrow();
	}

	/** The assessment of the year by the system that is looked at, saved or not. */
	public Optional<Assessment> assessment() {
		if (answer == null || answer.basis().isEmpty()) {
			return Optional.empty();
		}
		return books.roots(Literals.ASSESSMENT).stream().map(Assessment.class::cast)
				.filter(each -> each.getYear() == answer.year() && basis().system().id().equals(each.getSystem())).findFirst();
	}

	/** What was entered and kept of an indicator. */
	Optional<Score> score(Indicator indicator) {
		return assessment().flatMap(assessment -> score(assessment, indicator));
	}

	private static Optional<Score> score(Assessment assessment, Indicator indicator) {
		return assessment.getScores().stream().filter(score -> indicator.id().equals(score.getIndicator())).findFirst();
	}

	/** Whether what is entered of an indicator is not saved yet. */
	boolean isUnsaved(Indicator indicator, EStructuralFeature feature) {
		return score(indicator).filter(score -> session().id(score).isEmpty() ? score.eGet(feature) != null : session().isChanged(score, feature))
				.isPresent();
	}

	/** Of how many indicators the computed points are others by now than those that were kept. */
	int outdated() {
		Appraisal now = withoutAssumptions();
		return (int) assessment().stream().flatMap(assessment -> assessment.getScores().stream()).filter(score -> now.scores().stream()
				.anyMatch(each -> each.indicator().id().equals(score.getIndicator()) && !isSame(each.computed(), score.getPointsComputed()))).count();
	}

	private static boolean isSame(Optional<BigDecimal> computed, Quantity kept) {
		return kept == null ? computed.isEmpty() : computed.filter(points -> points.compareTo(kept.number()) == 0).isPresent();
	}

	// ---- what if

	/** What is assumed. */
	public Assumptions assumptions() {
		return assumptions;
	}

	/**
	 * Assumes a value; nothing of it comes into the books.
	 *
	 * @param text blank for as it is
	 * @throws AssumptionException if the text is no value of the indicator
	 */
	void assume(Indicator indicator, String text) throws AssumptionException {
		assumptions = assumptions.with(indicator, text);
		refresh();
	}

	/**
	 * Assumes points; nothing of it comes into the books.
	 *
	 * @param points null for as it is
	 * @throws AssumptionException if the indicator cannot have so many
	 */
	void assumePoints(Indicator indicator, BigDecimal points) throws AssumptionException {
		assumptions = assumptions.withPoints(indicator, points);
		refresh();
	}

	/** Forgets all that is assumed. */
	public void reset() {
		assumptions = Assumptions.NONE;
		refresh();
	}

	// ---- what comes into the books; each is one step of undo

	/** Why something cannot be entered; empty where it can. */
	Optional<String> refusal(EStructuralFeature feature) {
		return assessment().flatMap(assessment -> session().refusal(assessment, Literals.ASSESSMENT__SCORES, null)
				.or(() -> assessment.getScores().stream().findFirst().flatMap(score -> session().refusal(score, feature, null))));
	}

	/**
	 * Enters something about an indicator; where there is no assessment yet it is made.
	 *
	 * @param value null for nothing
	 */
	void enter(Indicator indicator, EStructuralFeature feature, Object value) {
		change(Messages.Desk_enter, (assessment, entered) -> score(assessment, indicator).ifPresent(score -> {
			if (!Objects.equals(score.eGet(feature), value)) {
				Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
				if (feature == Literals.SCORE__VALUE || feature == Literals.SCORE__LEVEL) {
					values.putAll(Recording.computed(with(assessment, indicator, feature, value)));
				}
				values.put(feature, value);
				entered.put(score, values);
			}
		}));
	}

	/** What comes out for an indicator when another value is entered. */
	private Appraised with(Assessment assessment, Indicator indicator, EStructuralFeature feature, Object value) {
		Assessment trial = EcoreUtil.copy(assessment);
		score(trial, indicator).ifPresent(score -> score.eSet(feature, value));
		return basis().appraise(session(), Optional.of(trial), Assumptions.NONE).of(indicator);
	}

	/** Gives indicators that have computed points, but none of the office, the computed ones as its own. */
	public void takeOver() {
		Appraisal now = withoutAssumptions();
		change(Messages.Desk_takeOver, (assessment, entered) -> now.scores().forEach(each -> score(assessment, each.indicator())
				.filter(score -> score.getPointsSelf() == null && each.computed().isPresent()).ifPresent(score -> {
					Map<EStructuralFeature, Object> values = new LinkedHashMap<>(Recording.computed(each));
					values.put(Literals.SCORE__POINTS_SELF, new Quantity(each.computed().get(), Qualifier.EXACT));
					entered.put(score, values);
				})));
	}

	private void change(String title, BiConsumer<Assessment, Map<Score, Map<EStructuralFeature, Object>>> entering) {
		whenCountedAreLoaded(() -> {
			Map<Score, Map<EStructuralFeature, Object>> values = new HashMap<>();
			Optional<Assessment> there = assessment();
			Assessment assessment = there.orElseGet(() -> recording().draft());
			entering.accept(assessment, values);
			Entries entries = new Entries(session(), basis().system(), assessment);
			if (values.isEmpty()) {
				return;
			}
			if (there.isPresent()) {
				execute(title, entries.command(values));
			} else {
				entries.put(values);
				execute(title, session().add(List.of(assessment)));
			}
		});
	}

	/** Keeps what was computed: as a new assessment, or in the one that is there. */
	public void record() {
		whenCountedAreLoaded(() -> {
			Command command = assessment().map(recording()::update).orElseGet(() -> recording().add());
			if (command != IdentityCommand.INSTANCE) {
				execute(Messages.Desk_record, command);
			}
		});
	}

	private Recording recording() {
		return new Recording(session(), books.programme().orElseThrow(), withoutAssumptions(), LocalDate.now());
	}

	/** Of very many records not all are loaded, and what was counted is to be referred to. */
	private void whenCountedAreLoaded(Runnable then) {
		List<ObjectId> missing = basis().system().scored().stream().flatMap(indicator -> basis().counted(indicator).stream()).distinct()
				.filter(id -> session().find(id).isEmpty()).toList();
		if (missing.isEmpty()) {
			then.run();
			return;
		}
		books.questions().ask("", () -> session().fetch(missing), fetch -> {
			session().attach(fetch);
			refresh();
			then.run();
		}, () -> {
			// The user was told why they cannot be read.
		});
	}

	/** Gives the assessment another state. */
	void setState(Object state) {
		assessment().filter(assessment -> assessment.getState() != state).ifPresent(assessment -> execute(Messages.Desk_state,
				SetCommand.create(session().editingDomain(), assessment, Literals.ASSESSMENT__STATE, state)));
	}

	private void execute(String title, Command command) {
		if (command.canExecute()) {
			session().editingDomain().getCommandStack().execute(command);
		} else {
			refused.accept(title, refusal(Literals.SCORE__POINTS_SELF).orElse(Messages.Desk_refused));
		}
	}

	/** What else is shown of an object of the books. */
	EObject selected(Optional<Indicator> indicator) {
		return indicator.filter(each -> !each.isArea()).flatMap(this::score).<EObject>map(score -> score)
				.or(this::assessment).or(books::programme).orElse(null);
	}
}
