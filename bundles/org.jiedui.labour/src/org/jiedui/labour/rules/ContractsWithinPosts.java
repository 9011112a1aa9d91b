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

/** No more contracts are made at a fair than there are posts. */
@Component(service = Constraint.class)
public final class ContractsWithinPosts extends Rule<JobFair> {

	public ContractsWithinPosts() {
		super("labour.posts", Severity.WARNING, JobFair.class);
	}

	@Override
	public void check(JobFair jobFair, Report report) {
		if (jobFair.getPosts() != null && jobFair.getContracts() != null
				&& jobFair.getContracts().number().compareTo(jobFair.getPosts().number()) > 0) {
			report.add(Literals.JOB_FAIR__CONTRACTS, say(Messages.posts, title(report, jobFair), text(report, jobFair, Literals.JOB_FAIR__CONTRACTS),
					text(report, jobFair, Literals.JOB_FAIR__POSTS)));
		}
	}
}
