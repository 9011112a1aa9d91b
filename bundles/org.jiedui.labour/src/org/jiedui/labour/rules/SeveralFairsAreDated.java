/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import java.math.BigDecimal;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Numbers of several fairs say as of when. */
@Component(service = Constraint.class)
public final class SeveralFairsAreDated extends Rule<JobFair> {

	public SeveralFairsAreDated() {
		super("labour.asOf", Severity.INFO, JobFair.class);
	}

	@Override
	public void check(JobFair jobFair, Report report) {
		if (jobFair.getOccurrences() != null && jobFair.getOccurrences().number().compareTo(BigDecimal.ONE) > 0 && jobFair.getAsOf() == null) {
			report.add(Literals.JOB_FAIR__AS_OF, say(Messages.asOf, title(report, jobFair)));
		}
	}
}
