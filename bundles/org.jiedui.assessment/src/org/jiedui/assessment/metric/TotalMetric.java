/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** The points of the newest year that is assessed; by the first system where there are several. */
@Component
public final class TotalMetric implements Metric {

	private static final int FIRST = 100;
	private static final Unit POINTS = new Unit("分");

	@Override
	public String id() {
		return "assessment.total";
	}

	@Override
	public int order() {
		return FIRST;
	}

	@Override
	public String label() {
		return Messages.Total_label;
	}

	@Override
	public String ledger() {
		return "assessments";
	}

	@Override
	public List<EClass> types() {
		return List.of(Literals.ASSESSMENT);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		Comparator<Assessment> newestFirst = Comparator.comparingInt(Assessment::getYear).reversed();
		return roots.stream().filter(Assessment.class::isInstance).map(Assessment.class::cast)
				.filter(assessment -> assessment.getYear() <= today.getYear() && assessment.getTotal() != null).sorted(newestFirst).findFirst()
				.map(assessment -> new MetricValue(assessment.getTotal(), POINTS, remark(assessment)));
	}

	private static String remark(Assessment assessment) {
		String year = Integer.toString(assessment.getYear());
		if (assessment.getMissing().number().signum() > 0) {
			return NLS.bind(Messages.Total_open, year, assessment.getMissing().number());
		}
		return assessment.getGrade() == null ? NLS.bind(Messages.Total_year, year) : NLS.bind(Messages.Total_grade, year, assessment.getGrade());
	}
}
