/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import java.util.List;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A fair is in the books once: another one of the same day at the same place is it again. */
@Component(service = Constraint.class)
public final class FairIsNoDuplicate extends Rule<JobFair> {

	public FairIsNoDuplicate() {
		super("labour.fair", Severity.WARNING, JobFair.class);
	}

	@Override
	public void check(JobFair jobFair, Report report) {
		if (jobFair.getDate() != null && jobFair.getPlace() != null && report.peers(JobFair.class, FairIsNoDuplicate::key, key(jobFair)).size() > 1) {
			report.add(Literals.JOB_FAIR__DATE, say(Messages.fair, title(report, jobFair), text(report, jobFair, Literals.JOB_FAIR__DATE),
					title(report, jobFair.getPlace())));
		}
	}

	private static Object key(JobFair fair) {
		return fair.getDate() == null || fair.getPlace() == null ? null : List.of(fair.getDate(), fair.getPlace());
	}
}
