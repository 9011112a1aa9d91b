/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Requirement;

/**
 * What loaded objects state; belongs to their thread.
 *
 * @param roots all of one programme
 * @param today for which day
 */
public record LoadedStatements(Collection<? extends EObject> roots, LocalDate today) implements Statements {

	@Override
	public List<Statement> of(MetricTraits metric, Ledger ledger, Optional<EStructuralFeature> figure) {
		ReachTraits traits = ReachTraits.of(metric.type());
		List<Requirement> requirements = metric.requirements();
		boolean now = metric.now();
		List<EObject> objects = ledger.rows(roots).stream().filter(metric.type()::isInstance)
				.filter(object -> requirements.stream().allMatch(each -> each.holds(object)))
				.filter(object -> !now || isNow(traits, object)).toList();
		Gathering gathering = new Gathering();
		if (figure.isEmpty()) {
			objects.forEach(object -> gathering.add(Reach.TIMELESS, Quantity.of(1)));
		}
		for (EObject object : figure.isEmpty() ? List.<EObject>of() : objects) {
			Qualified value = figure(object.eGet(figure.get()));
			if (value != null) {
				gathering.add(now || traits.isTimeless() ? Reach.TIMELESS : reach(traits, object), value);
			}
		}
		return gathering.statements();
	}

	private boolean isNow(ReachTraits traits, EObject object) {
		Object begin = value(object, traits.begin());
		return begin != null && !Span.between(begin, value(object, traits.end())).isApartFrom(Span.of(today));
	}

	private static Reach reach(ReachTraits traits, EObject object) {
		boolean whole = !traits.whole().isEmpty() && traits.whole().stream().allMatch(reference -> object.eGet(reference, false) == null);
		return traits.reach(value(object, traits.literals()), whole, year(value(object, traits.year())), year(value(object, traits.end())),
				year(value(object, traits.asOf())));
	}

	private static Object value(EObject object, Optional<? extends EStructuralFeature> feature) {
		return feature.map(object::eGet).orElse(null);
	}

	private static Integer year(Object date) {
		return switch (date) {
			case LocalDate day -> day.getYear();
			case PartialDate partial -> partial.year();
			case Integer year -> year;
			case null, default -> null;
		};
	}

	private static Qualified figure(Object value) {
		return switch (value) {
			case null -> null;
			case Money money -> money;
			case Quantity quantity -> quantity;
			default -> new Quantity(new BigDecimal(value.toString()), Qualifier.EXACT);
		};
	}
}
