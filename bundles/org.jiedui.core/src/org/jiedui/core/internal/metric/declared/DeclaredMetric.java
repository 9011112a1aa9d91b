/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.MetricTraits;

/**
 * A key number that a model declares.
 *
 * @param traits what the model says of it
 * @param ledger lists the objects
 * @param order where it stands among those of its module
 * @param text how it is told
 */
public record DeclaredMetric(MetricTraits traits, Ledger ledger, int order, OutcomeText text) {

	private static final int FIRST = 1000;
	private static final int STEP = 100;

	/** What all models declare, in the order of their classes. Classes that no ledger of programmes lists have no key numbers. */
	public static List<DeclaredMetric> all(LedgerCatalog catalog, ValueFormat format) {
		List<DeclaredMetric> metrics = new ArrayList<>();
		Map<EPackage, Integer> next = new HashMap<>();
		catalog.classes().forEach(type -> new ClassTraits(type).ledger().flatMap(catalog::find).filter(ledger -> !ledger.register())
				.ifPresent(ledger -> new ClassTraits(type).metrics().stream().filter(MetricTraits::shown)
						.forEach(traits -> metrics.add(new DeclaredMetric(traits, ledger,
								next.merge(type.getEPackage(), FIRST, (last, first) -> last + STEP), new OutcomeText(format))))));
		return metrics;
	}

	/** The numbers, one for each basis and kind of period that objects state; none where there is nothing behind them. */
	public List<KeyNumber> measure(Statements source, LocalDate today) {
		Adding adding = new Adding(today.getYear());
		List<Outcome> outcomes = adding.outcomes(source.of(traits, ledger, traits.figure()));
		if (outcomes.isEmpty()) {
			return List.of();
		}
		Map<EStructuralFeature, List<Statement>> beside = new LinkedHashMap<>();
		traits.beside().forEach(feature -> beside.put(feature, source.of(traits, ledger, Optional.of(feature))));
		List<KeyNumber> numbers = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			Map<EStructuralFeature, Qualified> told = new LinkedHashMap<>();
			beside.forEach((feature, statements) -> adding.beside(outcome.reach(), statements).ifPresent(figure -> told.put(feature, figure)));
			numbers.add(new KeyNumber(id(outcome.reach()), order, text.label(traits), ledger.id(),
					new MetricValue(outcome.figure(), text.unit(traits, outcome.figure()), text.remark(traits, outcome, told))));
		}
		return numbers;
	}

	/** Identifies the number whatever it covers. */
	public String id() {
		return ledger.id() + "." + traits.id();
	}

	/** Identifies the number of what it covers. */
	String id(Reach reach) {
		String id = id() + "." + reach.kind().name().toLowerCase(Locale.ROOT);
		return reach.basis() == null ? id : id + "." + reach.basis().name().toLowerCase(Locale.ROOT);
	}
}
