/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.internal.metric.declared.YearlyFigures;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Requirement;

/**
 * Which rows of a ledger stand behind a key number that a model declares.
 *
 * @param metric the number
 * @param ledger that lists its objects
 */
record MetricFilters(MetricTraits metric, Ledger ledger) {

	/** Those of all years. */
	List<RowFilter> all() {
		List<RowFilter> filters = new ArrayList<>();
		if (metric.type() != ledger.type() && !metric.type().isAbstract()) {
			filters.add(new RowFilter.OfClass(metric.type()));
		}
		metric.requirements().forEach(each -> filters.add(new RowFilter.OneOf(each.attribute(), values(each))));
		return filters;
	}

	/** Those of a year, or of none, of one basis. */
	List<RowFilter> of(YearlyFigures figures, int year) {
		List<RowFilter> filters = new ArrayList<>(all());
		ClassTraits traits = new ClassTraits(metric.type());
		traits.begin().ifPresent(begin -> filters.add(
				year == YearlyFigures.NO_YEAR ? new RowFilter.OneOf(begin, List.of()) : new RowFilter.InYear(begin, year)));
		if (figures.literal() != null) {
			filters.add(new RowFilter.OneOf(traits.basisAttribute().orElseThrow(), List.of(figures.literal())));
		}
		figures.empty(metric).forEach(reference -> filters.add(new RowFilter.OneOf(reference, List.of())));
		return filters;
	}

	/** Those in whose period a day lies. */
	List<RowFilter> inForce(LocalDate day) {
		List<RowFilter> filters = new ArrayList<>(all());
		new ClassTraits(metric.type()).begin().ifPresent(
				(EStructuralFeature begin) -> filters.add(new RowFilter.InForce(begin, new FeatureTraits(begin).before(), day)));
		return filters;
	}

	/** What is excluded is said by what is left: a filter row knows no exception of several values. */
	private static List<Object> values(Requirement requirement) {
		if (!requirement.excluded()) {
			return requirement.values();
		}
		return others(requirement.attribute()).filter(value -> !requirement.values().contains(value)).toList();
	}

	private static Stream<Object> others(EAttribute attribute) {
		return attribute.getEAttributeType() instanceof EEnum type ? type.getELiterals().stream().map(EEnumLiteral::getInstance)
				: Stream.of(true, false);
	}
}
