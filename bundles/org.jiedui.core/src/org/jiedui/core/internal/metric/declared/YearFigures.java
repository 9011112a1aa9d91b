/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.metric.declared.Reach.Kind;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * The key numbers that models declare, of one year up to a day: worked out by the database of saved objects. Figures of one basis are never added to
 * those of another: where a number is asked for without a basis, that of whole years comes first, then that of all together, of no stated basis, of
 * single events.
 */
public final class YearFigures {

	private static final List<Basis> PREFERRED = Arrays.asList(Basis.ANNUAL, Basis.WHOLE, null, Basis.SINGLE);

	private final List<DeclaredMetric> metrics;
	private final Workspace workspace;
	private final int part;

	/** @param part the books of one programme */
	public YearFigures(LedgerCatalog catalog, ValueFormat format, Workspace workspace, int part) {
		metrics = DeclaredMetric.all(catalog, format);
		this.workspace = workspace;
		this.part = part;
	}

	/**
	 * Whether a model declares a number.
	 *
	 * @param id with or without what it covers
	 */
	public boolean has(String id) {
		return metric(id).isPresent();
	}

	private Optional<DeclaredMetric> metric(String id) {
		return metrics.stream().filter(each -> id.equals(each.id()) || id.startsWith(each.id() + ".")).findFirst();
	}

	/** The unit of a number; empty where objects are counted. */
	public Optional<Unit> unit(String id) {
		return metric(id).flatMap(each -> each.traits().figure()).flatMap(figure -> figure.getEType().getInstanceClass() == Money.class
				? Optional.of(Unit.YUAN) : new FeatureTraits(figure).unit().map(Unit::new));
	}

	/**
	 * The number of a year; empty where there is nothing behind it. Waits for the database.
	 *
	 * @param upTo only what is dated up to this day of the year, or to the year alone
	 */
	public Optional<Qualified> figure(String id, int year, LocalDate upTo) {
		return figure(id, new WithinYear(year, Optional.of(upTo)), upTo);
	}

	/** That part of the number of a year of which nobody knows to which day of it it belongs. Waits for the database. */
	public Optional<Qualified> undated(String id, int year) {
		return figure(id, new WithinYear(year, Optional.empty()), LocalDate.of(year, 12, 31));
	}

	private Optional<Qualified> figure(String id, WithinYear within, LocalDate day) {
		StoredStatements source = new StoredStatements(workspace, part, day, Optional.of(within), Optional.empty());
		return metric(id).flatMap(metric -> new Adding(within.year())
				.outcomes(source.of(metric.traits(), metric.ledger(), metric.traits().figure()))
				.stream().filter(outcome -> isOf(outcome.reach(), within.year()))
				.filter(outcome -> id.equals(metric.id()) || id.equals(metric.id(outcome.reach())))
				.min(Comparator.comparingInt(outcome -> PREFERRED.indexOf(outcome.reach().basis()))).map(Outcome::figure));
	}

	private static boolean isOf(Reach reach, int year) {
		return reach.kind() == Kind.TIMELESS || reach.kind() == Kind.YEAR && reach.since() == year;
	}
}
