/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.plan.PlanTasks;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Sum;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.ReportOrder;

/**
 * What the plans of a programme promise of a figure: the targets that are bound to a key number of all objects of its ledger.
 *
 * @param wish the figure
 * @param order the books
 */
record PlannedFigures(ChartWish wish, ReportOrder order) {

	/** By year, not after that of the report. */
	Map<Integer, Qualified> byYear() {
		Set<String> metrics = new ClassTraits(wish.ledger().type()).metrics().stream().filter(metric -> metric.figure().equals(wish.figure()))
				.filter(metric -> metric.requirements().isEmpty()).map(metric -> wish.ledger().id() + "." + metric.id()).collect(Collectors.toSet());
		Map<Integer, Sum> sums = new TreeMap<>();
		if (!metrics.isEmpty() && wish.figure().isPresent()) {
			try (Session session = order.workspace().openSession()) {
				for (EObject plan : session.load(Query.of(Literals.ANNUAL_PLAN).within(order.programme()))) {
					add((AnnualPlan) plan, metrics, sums);
				}
			}
		}
		Map<Integer, Qualified> years = new TreeMap<>();
		sums.forEach((year, sum) -> years.put(year, isMoney() ? sum.money() : sum.quantity()));
		return years;
	}

	private void add(AnnualPlan plan, Set<String> metrics, Map<Integer, Sum> sums) {
		if (plan.getYear() > order.period().year()) {
			return;
		}
		for (PlanTask task : PlanTasks.of(plan)) {
			for (Target target : task.getTargets()) {
				if (target.getMetric() != null && metrics.contains(target.getMetric())) {
					promised(target).ifPresent(figure -> sums.computeIfAbsent(plan.getYear(), year -> new Sum()).add(figure));
				}
			}
		}
	}

	private boolean isMoney() {
		return wish.figure().filter(figure -> figure.getEType().getInstanceClass() == Money.class).isPresent();
	}

	/** Money is promised in the unit in which it is written; a target in another unit says nothing about it. */
	private Optional<Qualified> promised(Target target) {
		if (target.getValue() == null || !isMoney()) {
			return Optional.ofNullable(target.getValue());
		}
		String unit = target.getUnit() == null ? "" : target.getUnit().symbol();
		Optional<BigDecimal> yuan = Unit.YUAN.equals(target.getUnit()) ? Optional.of(BigDecimal.ONE)
				: Stream.of(MoneyScale.values()).filter(scale -> scale.unit("zh").equals(unit)).map(MoneyScale::yuan).findFirst();
		return yuan.map(factor -> new Money(target.getValue().number().multiply(factor), target.getValue().qualifier()));
	}
}
