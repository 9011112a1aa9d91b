/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Measure.Kind;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.report.ReportOrder;

/**
 * Figures of objects that stand for all together, such as the sales of a year through all channels: they are never added up, of each year the largest
 * stands, as among key numbers.
 *
 * @param wish what the chart is of, by a date
 * @param order the books
 */
record WholeFigures(ChartWish wish, ReportOrder order) {

	/** By year, not after that of the report; none where objects of the class do not stand for all. */
	Map<Integer, Qualified> byYear() {
		Map<Integer, Qualified> years = new TreeMap<>();
		ClassTraits traits = new ClassTraits(wish.ledger().type());
		Optional<EStructuralFeature> figure = wish.figure().filter(each -> FeaturePath.of(each).isFigure());
		if (traits.whole().isEmpty() || figure.isEmpty() || !wish.by().filter(FeaturePath::isDate).isPresent()) {
			return years;
		}
		Query whole = Query.of(wish.ledger().type()).within(order.programme().part()).where(
				new Condition.All(traits.whole().stream().<Condition>map(each -> new Comparison(each, Operator.EMPTY, null)).toList()));
		FeaturePath path = FeaturePath.of(figure.get());
		FeaturePath begin = wish.by().get();
		FeaturePath end = new FeatureTraits(begin.feature()).before().filter(feature -> new FeatureTraits(feature).stored())
				.map(FeaturePath::of).orElse(begin);
		Grouping grouping = Grouping.of(whole).byYear(begin).byYear(end).by(new Key(path, Span.QUALIFIER)).measure(Kind.MAXIMUM, path);
		for (Group group : order.workspace().groups(grouping)) {
			boolean single = group.keys().get(1) == null || group.keys().get(1).equals(group.keys().getFirst());
			BigDecimal largest = group.measures().getFirst();
			if (single && largest != null && group.keys().getFirst() instanceof Integer year && year <= order.period().year()) {
				Qualifier softened = group.keys().getLast() instanceof Qualifier qualifier ? qualifier : Qualifier.EXACT;
				years.merge(year, figured(figure.get(), largest, softened), (one, other) -> one.number().compareTo(other.number()) >= 0 ? one : other);
			}
		}
		return years;
	}

	private static Qualified figured(EStructuralFeature figure, BigDecimal number, Qualifier softened) {
		return figure.getEType().getInstanceClass() == Money.class ? new Money(number, softened) : new Quantity(number, softened);
	}
}
