/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.ReportOrder;

/**
 * What is asked about a ledger.
 *
 * @param ledger lists the objects
 * @param type their class, or one that they have in common
 * @param order whose books, and for which time
 * @param timed whether only what belongs to that time is asked for
 * @param apart what else must hold
 */
public record LedgerQuestion(Ledger ledger, EClass type, ReportOrder order, boolean timed, Optional<Condition> apart) {

	/** All that a ledger has for a report. */
	public LedgerQuestion(Ledger ledger, ReportOrder order, boolean timed) {
		this(ledger, ledger.type(), order, timed, Optional.empty());
	}

	/** Only what has a value. */
	public LedgerQuestion only(EStructuralFeature feature, Object value) {
		Condition condition = value == null ? new Comparison(feature, Operator.EMPTY, null) : new Comparison(feature, Operator.EQUAL, value);
		return new LedgerQuestion(ledger, type, order, timed, Optional.of(condition));
	}

	/** Only objects of a class. */
	public LedgerQuestion ofClass(EClass only) {
		return new LedgerQuestion(ledger, only, order, timed, apart);
	}

	/** How time decides about rows. */
	public PeriodScope scope() {
		return new PeriodScope(type(), order.period());
	}

	/** The rows. */
	public Query query() {
		return timed ? narrowed(all(), scope().condition()) : all();
	}

	/** Rows that have no date, so that nobody knows whether they belong to the time; empty where that cannot be. */
	public Optional<Query> undated() {
		return timed ? scope().undated().map(all()::where) : Optional.empty();
	}

	/** The rows whose figures may be added up. */
	public Query addable() {
		Query query = narrowed(query(), new FigureRules(type()).addable());
		return timed ? narrowed(query, scope().endsWithin()) : query;
	}

	/**
	 * The rows.
	 *
	 * @param most so many at most
	 * @param byDate whether they come by date, as far as they have one, and parts in the order of what holds them; else in the order of the books, which
	 *        costs the same for each page however many there are
	 */
	public Selection selection(int most, boolean byDate) {
		Query query = most == Query.UNLIMITED ? query() : query().limit(most);
		Selection selection = Selection.of(query);
		Optional<EStructuralFeature> date = scope().dated().or(() -> new ClassTraits(type()).begin()).filter(FeaturePath::canEndIn);
		return !byDate || ledger.ofParts() || date.isEmpty() ? selection : selection.orderBy(FeaturePath.of(date.get()), false);
	}

	private Query all() {
		Query query = Query.of(type()).within(ledger.register() ? ObjectId.REGISTER : order.programme().part());
		return narrowed(query, apart);
	}

	private static Query narrowed(Query query, Optional<Condition> condition) {
		return condition.map(query::where).orElse(query);
	}
}
