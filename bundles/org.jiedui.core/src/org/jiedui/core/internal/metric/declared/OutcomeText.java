/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.metric.declared.Reach.Kind;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * What a key number tells besides the number: what it covers, and other numbers of the same objects.
 *
 * @param format gives the language, and the unit of money
 */
public record OutcomeText(ValueFormat format) {

	private static final Unit PIECES = new Unit("个");

	/** What a number tells. */
	public String label(MetricTraits metric) {
		return format.labels().label(metric);
	}

	/** The unit of the number; in English, which has no word for all, objects that are counted are their own. */
	public Unit unit(MetricTraits metric, Qualified figure) {
		if (figure instanceof Money) {
			return Unit.YUAN;
		}
		return metric.figure().flatMap(feature -> new FeatureTraits(feature).unit()).map(Unit::new)
				.orElseGet(() -> "zh".equals(format.labels().language()) ? PIECES : new Unit(format.labels().plural(metric.type()).toLowerCase(Locale.ROOT)));
	}

	/** @param beside other numbers by what they are numbers of, in their order */
	String remark(MetricTraits metric, Outcome outcome, Map<EStructuralFeature, Qualified> beside) {
		List<String> phrases = new ArrayList<>();
		covered(metric, outcome).ifPresent(phrases::add);
		if (outcome.allYears() != null && !isOfPersons(metric)) {
			phrases.add(NLS.bind(Messages.since, outcome.firstYear().toString(), figure(metric.figure().orElseThrow(), outcome.allYears())));
		}
		if (!beside.isEmpty()) {
			phrases.add(String.join(Messages.comma, beside.entrySet().stream().map(each -> beside(metric, each.getKey(), each.getValue())).toList()));
		}
		return String.join(Messages.semicolon, phrases);
	}

	/** The same person may be there in each year: 人 of several years are no number of persons. */
	private static boolean isOfPersons(MetricTraits metric) {
		return metric.figure().flatMap(feature -> new FeatureTraits(feature).unit()).filter(Unit.PERSONS.symbol()::equals).isPresent();
	}

	private Optional<String> covered(MetricTraits metric, Outcome outcome) {
		List<String> words = new ArrayList<>();
		if (metric.now()) {
			words.add(Messages.now);
		}
		basis(metric, outcome.reach()).ifPresent(words::add);
		period(outcome.reach()).ifPresent(words::add);
		if (!outcome.reach().adds() && outcome.entries() > 1) {
			words.add(NLS.bind(Messages.largest, outcome.entries()));
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join(Messages.comma, words));
	}

	private Optional<String> basis(MetricTraits metric, Reach reach) {
		return basis(metric, reach.literal(), reach.basis() == Basis.WHOLE);
	}

	/**
	 * What figures cover, in words; empty where nothing need be said.
	 *
	 * @param literal of the attribute that says so, or null
	 */
	public Optional<String> basis(MetricTraits metric, Object literal, boolean whole) {
		if (literal instanceof Enumerator stated) {
			EEnum literals = (EEnum) new ClassTraits(metric.type()).basisAttribute().orElseThrow().getEAttributeType();
			return Optional.of(format.labels().phrase(literals.getEEnumLiteralByLiteral(stated.getLiteral())));
		}
		return whole ? Optional.of(Messages.whole) : Optional.empty();
	}

	private static Optional<String> period(Reach reach) {
		return switch (reach.kind()) {
			case TIMELESS -> Optional.empty();
			case YEAR -> Optional.of(NLS.bind(Messages.year, reach.since().toString()));
			case PERIOD -> Optional.of(NLS.bind(Messages.years, reach.since().toString(), reach.until().toString()));
			case CUMULATIVE, UNDATED -> reach.end() != null ? Optional.of(NLS.bind(Messages.until, reach.end().toString()))
					: Optional.of(Messages.undated).filter(none -> reach.kind() == Kind.UNDATED);
		};
	}

	private String beside(MetricTraits metric, EStructuralFeature feature, Qualified figure) {
		boolean sameUnit = figure instanceof Money || metric.figure().flatMap(each -> new FeatureTraits(each).unit())
				.equals(new FeatureTraits(feature).unit());
		String label = format.labels().phrase(feature);
		String text = label + " " + figure(feature, figure);
		return sameUnit ? text : format.unit(feature, figure).filter(unit -> !unit.equals(label)).map(unit -> text + " " + unit).orElse(text);
	}

	/** As columns show it; what is no figure in the model, but a plain number, is exact. */
	private String figure(EStructuralFeature feature, Qualified figure) {
		boolean plain = !feature.getEType().getInstanceClass().isInstance(figure);
		return plain ? figure.number().toPlainString() : format.text(feature, figure);
	}
}
