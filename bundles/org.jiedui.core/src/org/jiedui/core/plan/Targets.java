/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.metric.declared.YearFigures;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Qualifier;
import org.jiedui.model.Target;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * How targets stand. Where a target names a key number that a module declares, what is there follows from the saved books of the programme; else it
 * is what was entered. Only what has the unit of the target counts: 人 and 人次 are never compared. Waits for the database where a target names a key
 * number.
 */
public final class Targets {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int DIGITS = 10;

	private final YearFigures figures;
	private final ValueFormat format;

	/**
	 * @param catalog the ledgers of the installed modules
	 * @param format the language of remarks
	 * @param part the books of the programme
	 */
	public Targets(LedgerCatalog catalog, ValueFormat format, Workspace workspace, int part) {
		figures = new YearFigures(catalog, format, workspace, part);
		this.format = format;
	}

	/**
	 * How a target stands.
	 *
	 * @param year of the plan
	 * @param asOf the last day that counts; a later year counts as the end of this one
	 */
	public TargetFigure measure(Target target, int year, LocalDate asOf) {
		LocalDate last = LocalDate.of(year, 12, 31);
		LocalDate day = asOf.isAfter(last) ? last : asOf;
		if (target.getMetric() == null || target.getMetric().isBlank()) {
			return figure(target, target.getActual(), forecast(target.getActual(), day, last), Map.of(), Optional.empty());
		}
		Optional<String> obstacle = obstacle(target);
		if (obstacle.isPresent()) {
			return figure(target, null, null, Map.of(), obstacle);
		}
		Quantity actual = inUnitOf(target, figures.figure(target.getMetric(), year, day));
		if (actual == null) {
			return figure(target, null, null, Map.of(), Optional.of(NLS.bind(Messages.noFigure, target.getName(), Integer.toString(year))));
		}
		boolean dated = figures.undated(target.getMetric(), year).isEmpty();
		return figure(target, actual, dated ? forecast(actual, day, last) : actual, dated ? trend(target, year, day) : Map.of(), Optional.empty());
	}

	private Optional<String> obstacle(Target target) {
		if (!figures.has(target.getMetric())) {
			return Optional.of(NLS.bind(Messages.noMetric, target.getMetric()));
		}
		Optional<Unit> counted = figures.unit(target.getMetric());
		if (target.getUnit() == null || counted.isEmpty() || counted.get().counts(target.getUnit())) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(Messages.otherUnit, format.unitName(target.getUnit()), format.unitName(counted.get())));
	}

	private Quantity inUnitOf(Target target, Optional<Qualified> figure) {
		int places = target.getUnit() == null ? 0 : target.getUnit().yuanPlaces().orElse(0);
		return figure.map(each -> new Quantity(each.number().movePointLeft(places), each.qualifier())).orElse(null);
	}

	private Map<Integer, Quantity> trend(Target target, int year, LocalDate day) {
		Map<Integer, Quantity> trend = new TreeMap<>();
		for (int month = 1; month <= day.getMonthValue(); month++) {
			LocalDate end = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
			Quantity figure = inUnitOf(target, figures.figure(target.getMetric(), year, end.isAfter(day) ? day : end));
			if (figure != null) {
				trend.put(month, figure);
			}
		}
		return trend;
	}

	/** As much each day as it was on average since the beginning of the year, in as many decimals as the figure has. */
	private static Quantity forecast(Quantity actual, LocalDate day, LocalDate last) {
		if (actual == null || day.getYear() < last.getYear()) {
			return null;
		}
		if (day.equals(last)) {
			return actual;
		}
		BigDecimal days = BigDecimal.valueOf(day.getDayOfYear());
		BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(last.withDayOfYear(1), last) + 1);
		int decimals = Math.max(0, actual.number().scale());
		return new Quantity(actual.number().multiply(all).divide(days, decimals, RoundingMode.HALF_UP), Qualifier.ABOUT);
	}

	private static TargetFigure figure(Target target, Quantity actual, Quantity forecast, Map<Integer, Quantity> trend, Optional<String> remark) {
		return new TargetFigure(target, actual, share(target.getValue(), actual), forecast, trend, remark);
	}

	private static BigDecimal share(Quantity promised, Quantity actual) {
		if (promised == null || actual == null || promised.number().signum() == 0) {
			return null;
		}
		return actual.number().multiply(HUNDRED).divide(promised.number(), DIGITS, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);
	}
}
