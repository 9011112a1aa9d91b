/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Every employer at a fair offers at least one post. */
@Component(service = Constraint.class)
public final class EmployersHavePosts extends Rule<JobFair> {

	public EmployersHavePosts() {
		super("labour.employers", Severity.WARNING, JobFair.class);
	}

	@Override
	public void check(JobFair jobFair, Report report) {
		if (jobFair.getEmployers() != null && jobFair.getPosts() != null
				&& jobFair.getPosts().number().compareTo(jobFair.getEmployers().number()) < 0) {
			report.add(Literals.JOB_FAIR__POSTS, say(Messages.employers, title(report, jobFair), text(report, jobFair, Literals.JOB_FAIR__EMPLOYERS),
					text(report, jobFair, Literals.JOB_FAIR__POSTS)));
		}
	}
}
