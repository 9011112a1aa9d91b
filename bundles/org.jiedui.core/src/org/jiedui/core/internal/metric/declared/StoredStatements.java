/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
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
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Requirement;

/**
 * What saved objects state: the database adds up, and no object is loaded. Waits for it.
 *
 * @param workspace the books
 * @param part of one programme
 * @param today for which day
 * @param within only what is dated there, and empty for everything; what is in force on a day is told by that day
 */
public record StoredStatements(Workspace workspace, int part, LocalDate today, Optional<WithinYear> within) implements Statements {

	/** Whatever the date. */
	public StoredStatements(Workspace workspace, int part, LocalDate today) {
		this(workspace, part, today, Optional.empty());
	}

	@Override
	public List<Statement> of(MetricTraits metric, Ledger ledger, Optional<EStructuralFeature> figure) {
		ReachTraits traits = ReachTraits.of(metric.type());
		Query objects = Query.of(metric.type()).within(part);
		for (Requirement requirement : metric.requirements()) {
			objects = objects.where(condition(requirement));
		}
		if (metric.now()) {
			objects = objects.where(new InForce(traits.begin().orElseThrow(), traits.end(), today).condition());
		} else {
			Optional<Condition> dated = within.flatMap(each -> each.condition(traits.year()));
			objects = dated.isPresent() ? objects.where(dated.get()) : objects;
		}
		Gathering gathering = new Gathering();
		if (figure.isEmpty()) {
			long count = workspace.count(objects);
			if (count > 0) {
				gathering.add(Reach.TIMELESS, count, Quantity.of(count), Quantity.of(1));
			}
		} else if (metric.now() || traits.isTimeless()) {
			gather(gathering, objects, figure.get(), Optional.empty(), false);
		} else if (traits.whole().isEmpty()) {
			gather(gathering, objects, figure.get(), Optional.of(traits), false);
		} else {
			Condition whole = new Condition.All(traits.whole().stream().<Condition>map(each -> new Comparison(each, Operator.EMPTY, null)).toList());
			gather(gathering, objects.where(whole), figure.get(), Optional.of(traits), true);
			gather(gathering, objects.where(new Condition.Not(whole)), figure.get(), Optional.of(traits), false);
		}
		return gathering.statements();
	}

	private static Condition condition(Requirement requirement) {
		Condition any = new Condition.Any(requirement.values().stream()
				.<Condition>map(value -> new Comparison(requirement.attribute(), Operator.EQUAL, value)).toList());
		return requirement.excluded() ? new Condition.Not(any) : any;
	}

	/** @param apart what tells figures apart; empty where they are all added up */
	private void gather(Gathering gathering, Query objects, EStructuralFeature figure, Optional<ReachTraits> apart, boolean whole) {
		FeaturePath path = FeaturePath.of(figure);
		List<Optional<? extends EStructuralFeature>> told = apart
				.<List<Optional<? extends EStructuralFeature>>>map(traits -> List.of(traits.literals(), traits.year(), traits.end(), traits.asOf()))
				.orElse(List.of());
		Grouping grouping = Grouping.of(objects);
		for (Key key : keys(told)) {
			grouping = grouping.by(key);
		}
		grouping = path.isFigure() ? grouping.by(new Key(path, Span.QUALIFIER)) : grouping;
		grouping = grouping.measure(Kind.COUNT, path).sum(path).measure(Kind.MAXIMUM, path);
		for (Group group : workspace.groups(grouping)) {
			long entries = group.measures().getFirst().longValueExact();
			if (entries > 0) {
				List<Object> values = values(told, group.keys());
				Reach reach = apart.map(traits -> traits.reach(values.get(0), whole, (Integer) values.get(1), (Integer) values.get(2),
						(Integer) values.get(3))).orElse(Reach.TIMELESS);
				Qualifier qualifier = path.isFigure() && group.keys().getLast() instanceof Qualifier stated ? stated : Qualifier.EXACT;
				gathering.add(reach, entries, figure(figure, group.measures().get(1), qualifier), figure(figure, group.measures().get(2), qualifier));
			}
		}
	}

	private static List<Key> keys(List<Optional<? extends EStructuralFeature>> told) {
		List<Key> keys = new ArrayList<>();
		for (Optional<? extends EStructuralFeature> feature : told) {
			feature.map(FeaturePath::of).ifPresent(path -> keys.add(new Key(path, path.isDate() ? Span.YEAR : Span.VALUE)));
		}
		return keys;
	}

	/** The values of the keys, with null for each feature that the class lacks. */
	private static List<Object> values(List<Optional<? extends EStructuralFeature>> told, List<Object> keys) {
		Iterator<Object> key = keys.iterator();
		List<Object> values = new ArrayList<>();
		told.forEach(feature -> values.add(feature.isPresent() ? key.next() : null));
		return values;
	}

	private static Qualified figure(EStructuralFeature feature, BigDecimal number, Qualifier qualifier) {
		return feature.getEType().getInstanceClass() == Money.class ? new Money(number, qualifier) : new Quantity(number, qualifier);
	}
}
