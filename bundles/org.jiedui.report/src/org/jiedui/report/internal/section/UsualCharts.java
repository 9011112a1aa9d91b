/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Span;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.rows.FigureRules;
import org.jiedui.report.internal.section.ChartWish.Beside;
import org.jiedui.report.tree.Chart;

/**
 * The charts that follow from what a model says of a class: the first of its {@code totals} by year beside what is promised, and by year and area of
 * cooperation where its objects, or what they refer to, are of several.
 *
 * @param ledger lists the objects
 */
record UsualCharts(Ledger ledger) {

	/** None where the model keeps no totals by year. */
	List<Chart> charts(ReportOrder order) {
		ClassTraits traits = new ClassTraits(ledger.type());
		Optional<FeaturePath> year = traits.totalsYear().filter(FeaturePath::canEndIn).map(FeaturePath::of).filter(FeaturePath::isDate);
		Optional<EStructuralFeature> figure = traits.totals().stream().filter(new FigureRules(ledger.type()).added()::contains).findFirst();
		if (year.isEmpty() || figure.isEmpty()) {
			return List.of();
		}
		List<Chart> charts = new ArrayList<>();
		new LedgerChart(new ChartWish(ledger, figure, year, Span.YEAR, Optional.empty(), Beside.TARGET, Optional.empty()), order)
				.chart().ifPresent(charts::add);
		areas(ledger.type()).map(area -> new ChartWish(ledger, figure, year, Span.YEAR, Optional.of(area), Beside.NOTHING, Optional.empty()))
				.flatMap(wish -> new LedgerChart(wish, order).chart().stream()).filter(chart -> chart.series().size() > 1).findFirst().ifPresent(charts::add);
		return charts;
	}

	/** Of the object itself, and of those that it refers to. */
	private static Stream<FeaturePath> areas(EClass type) {
		return Stream.concat(areaOf(type).map(FeaturePath::of).stream(), type.getEAllReferences().stream().filter(FeaturePath::canEndIn)
				.flatMap(reference -> through(reference).stream()));
	}

	private static Optional<FeaturePath> through(EReference reference) {
		return areaOf(reference.getEReferenceType()).map(area -> FeaturePath.of(reference).then(area));
	}

	private static Optional<EStructuralFeature> areaOf(EClass type) {
		return type.getEAllAttributes().stream().filter(each -> each.getEAttributeType() == Literals.AREA_OF_COOPERATION && FeaturePath.canEndIn(each))
				.<EStructuralFeature>map(each -> each).findFirst();
	}
}
