/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.report.internal.rows.CellMaker;
import org.jiedui.report.internal.rows.FigureGroups;
import org.jiedui.report.tree.Chart.Point;
import org.jiedui.report.tree.Chart.Series;

/** Numbers by series and category while they come in; each may come in parts. */
final class ChartNumbers {

	private final Optional<EStructuralFeature> figure;
	private final CellMaker cells;
	private final Map<Object, String> series = new LinkedHashMap<>();
	private final Map<List<Object>, Sum> sums = new HashMap<>();

	/** @param figure what is added up; empty where objects are counted */
	ChartNumbers(Optional<EStructuralFeature> figure, CellMaker cells) {
		this.figure = figure;
		this.cells = cells;
	}

	/**
	 * A part of a number.
	 *
	 * @param of identifies the series
	 * @param label of the series
	 * @param category identifies the category
	 * @param value money, a quantity or a plain number
	 */
	void add(Object of, String label, Object category, Object value) {
		series.putIfAbsent(of, label);
		sums.computeIfAbsent(List.of(of, category), none -> new Sum())
				.add(value instanceof Qualified figured ? figured : new Quantity((BigDecimal) value, Qualifier.EXACT));
	}

	/** Whether a category has a number that can be drawn. */
	boolean has(Object category) {
		return series.keySet().stream().anyMatch(each -> point(each, category).isPresent());
	}

	/** All series, without those that have nothing to show. */
	List<Series> series(List<Object> categories) {
		List<Object> told = series.keySet().stream().filter(each -> categories.stream().anyMatch(category -> point(each, category).isPresent())).toList();
		return told.stream().map(each -> new Series(told.size() == 1 ? "" : series.get(each),
				categories.stream().map(category -> point(each, category)).toList())).toList();
	}

	/** Nothing and less than nothing are not drawn. */
	private Optional<Point> point(Object of, Object category) {
		Sum sum = sums.get(List.of(of, category));
		if (sum == null || sum.quantity().number().signum() <= 0) {
			return Optional.empty();
		}
		Object value = figure.map(each -> FigureGroups.typed(each, sum)).orElseGet(() -> sum.quantity().number());
		String shown = figure.map(each -> cells.sum(each, Optional.of(value)).shown()).orElseGet(() -> ((BigDecimal) value).toPlainString());
		return Optional.of(new Point(cells.inUnit(value), shown));
	}
}
