/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Requirement;

/** What saved entries hold: the database adds up, and no object is loaded. Waits for it; asks once for each ledger. Not for several threads. */
final class StoredBookings implements Bookings {

	private final Workspace workspace;
	private final ObjectId programme;
	private final Map<LedgerTarget, List<Booking>> known = new HashMap<>();

	StoredBookings(Workspace workspace, ObjectId programme) {
		this.workspace = workspace;
		this.programme = programme;
	}

	@Override
	public List<Booking> of(LedgerTarget target) {
		return known.computeIfAbsent(target, this::ask);
	}

	@Override
	public long holding(LedgerTarget target, Stated stated) {
		if (target.feature().isEmpty()) {
			return 0;
		}
		EStructuralFeature number = target.feature().get();
		Query objects = objects(target).where(new Condition.Not(new Comparison(number, Operator.EMPTY, null)));
		if (stated.least() != null) {
			objects = objects.where(new Comparison(number, Operator.AT_LEAST, figure(number, stated.least(), Qualifier.EXACT)));
		}
		if (stated.most() != null) {
			objects = objects.where(new Comparison(number, Operator.AT_MOST, figure(number, stated.most(), Qualifier.EXACT)));
		}
		return workspace.count(objects);
	}

	private Query objects(LedgerTarget target) {
		Query objects = Query.of(target.type()).within(programme);
		for (Requirement requirement : target.metric().requirements()) {
			Condition any = new Condition.Any(requirement.values().stream()
					.<Condition>map(value -> new Comparison(requirement.attribute(), Operator.EQUAL, value)).toList());
			objects = objects.where(requirement.excluded() ? new Condition.Not(any) : any);
		}
		return objects;
	}

	private List<Booking> ask(LedgerTarget target) {
		Query objects = objects(target);
		if (target.feature().isEmpty()) {
			return counted(objects, Coverage.ofCount(target.type()));
		}
		Coverage coverage = Coverage.of(target.type());
		if (coverage.whole().isEmpty()) {
			return added(objects, target.feature().get(), coverage, false);
		}
		Condition whole = new Condition.All(coverage.whole().stream().<Condition>map(each -> new Comparison(each, Operator.EMPTY, null)).toList());
		List<Booking> bookings = new ArrayList<>(added(objects.where(whole), target.feature().get(), coverage, true));
		bookings.addAll(added(objects.where(new Condition.Not(whole)), target.feature().get(), coverage, false));
		return bookings;
	}

	private List<Booking> counted(Query objects, Coverage coverage) {
		Grouping grouping = Grouping.of(objects);
		Optional<FeaturePath> begin = coverage.begin().filter(FeaturePath::canEndIn).map(FeaturePath::of);
		grouping = begin.isPresent() ? grouping.by(begin.get()) : grouping;
		List<Booking> bookings = new ArrayList<>();
		for (Group group : workspace.groups(grouping)) {
			if (group.objects() > 0) {
				bookings.add(coverage.booking(null, false, group.keys().isEmpty() ? null : group.keys().getFirst(), null, null,
						Quantity.of(group.objects()), Quantity.of(1), group.objects()));
			}
		}
		return bookings;
	}

	private List<Booking> added(Query objects, EStructuralFeature number, Coverage coverage, boolean whole) {
		FeaturePath path = FeaturePath.of(number);
		List<Optional<? extends EStructuralFeature>> told = List.of(coverage.literals(), coverage.begin(), coverage.end(), coverage.asOf());
		Grouping grouping = Grouping.of(objects);
		for (Optional<? extends EStructuralFeature> each : told) {
			grouping = each.isPresent() ? grouping.by(FeaturePath.of(each.get())) : grouping;
		}
		grouping = path.isFigure() ? grouping.by(new Key(path, Span.QUALIFIER)) : grouping;
		grouping = grouping.measure(Kind.COUNT, path).sum(path).measure(Kind.MAXIMUM, path);
		List<Booking> bookings = new ArrayList<>();
		for (Group group : workspace.groups(grouping)) {
			long entries = group.measures().getFirst().longValueExact();
			if (entries > 0) {
				Iterator<Object> key = group.keys().iterator();
				List<Object> values = new ArrayList<>();
				told.forEach(each -> values.add(each.isPresent() ? key.next() : null));
				Qualifier qualifier = path.isFigure() && key.next() instanceof Qualifier stated ? stated : Qualifier.EXACT;
				bookings.add(coverage.booking(values.get(0), whole, values.get(1), values.get(2), values.get(3),
						figure(number, group.measures().get(1), qualifier), figure(number, group.measures().get(2), qualifier), entries));
			}
		}
		return bookings;
	}

	static Qualified figure(EStructuralFeature feature, BigDecimal number, Qualifier qualifier) {
		return feature.getEType().getInstanceClass() == Money.class ? new Money(number, qualifier) : new Quantity(number, qualifier);
	}
}
