/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import java.util.List;
import java.util.function.Function;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** A year of a programme is assessed once by each system. */
@Component(service = Constraint.class)
public final class AssessmentIsOne extends Rule<Assessment> {

	private static final Function<Assessment, Object> KEY = AssessmentIsOne::key;

	public AssessmentIsOne() {
		super("assessment.one", Severity.WARNING, Assessment.class);
	}

	private static Object key(Assessment assessment) {
		return assessment.getSystem() == null ? null : List.of(assessment.getYear(), assessment.getSystem());
	}

	@Override
	public void check(Assessment assessment, Report report) {
		if (report.peers(Assessment.class, KEY, key(assessment)).size() > 1) {
			report.add(Literals.ASSESSMENT__SYSTEM, say(Messages.one, title(report, assessment)));
		}
	}
}
