/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;

/**
 * What the plans of a year promise: their targets, by the key numbers that they are bound to or name. Read as plain values, once, of programmes that
 * have targets.
 */
final class PlanTargets {

	private final List<Promise> promises = new ArrayList<>();

	private record Promise(String indicator, String metric, Quantity value, Unit unit) {

		/** Whether it is about a key number: the one that it is bound to, whatever it covers, else the one of its name. */
		boolean isOf(DeclaredMetric other) {
			if (metric == null || metric.isEmpty()) {
				return Labels.LANGUAGES.stream().anyMatch(language -> other.traits().label(language).filter(indicator::equals).isPresent());
			}
			return metric.equals(other.id()) || metric.startsWith(other.id() + ".");
		}
	}

	/** Asks the database. */
	PlanTargets(Scope scope, Presence presence) {
		List<Scope.Books> planned = scope.programmes().stream().filter(each -> presence.has(each.part(), Literals.TARGET)).toList();
		if (planned.isEmpty()) {
			return;
		}
		try (Session session = scope.workspace().openSession()) {
			for (Scope.Books books : planned) {
				Query plans = Query.of(Literals.ANNUAL_PLAN).within(books.part())
						.where(new Comparison(Literals.ANNUAL_PLAN__YEAR, Operator.EQUAL, scope.year()));
				session.fetch(plans).states().stream().filter(state -> state.type() == Literals.TARGET).map(PlanTargets::promise)
						.forEach(promises::add);
			}
		}
	}

	private static Promise promise(ObjectState target) {
		return new Promise(Objects.requireNonNullElse((String) target.get(Literals.FIGURE__NAME), ""), (String) target.get(Literals.TARGET__METRIC),
				(Quantity) target.get(Literals.FIGURE__VALUE), (Unit) target.get(Literals.FIGURE__UNIT));
	}

	/**
	 * What is promised of a key number: the sum of the targets that are bound to it, and of those bound to none that are called as it is, in either
	 * language.
	 *
	 * @param like tells whether it is money
	 */
	Optional<Qualified> of(DeclaredMetric metric, Qualified like) {
		Sum sum = new Sum();
		promises.stream().filter(each -> each.value() != null && each.isOf(metric))
				.forEach(each -> amount(each, like instanceof Money).ifPresent(sum::add));
		return sum.isEmpty() ? Optional.empty() : Optional.of(like instanceof Money ? sum.money() : sum.quantity());
	}

	/** Money is promised in the units in which it is written; a target in another unit says nothing about it. */
	private static Optional<Qualified> amount(Promise promise, boolean money) {
		if (!money) {
			return Optional.of(promise.value());
		}
		String unit = promise.unit() == null ? "" : promise.unit().symbol();
		Optional<BigDecimal> yuan = Unit.YUAN.equals(promise.unit()) ? Optional.of(BigDecimal.ONE)
				: Stream.of(MoneyScale.values()).filter(scale -> scale.unit("zh").equals(unit)).map(MoneyScale::yuan).findFirst();
		return yuan.map(factor -> new Money(promise.value().number().multiply(factor), promise.value().qualifier()));
	}
}
