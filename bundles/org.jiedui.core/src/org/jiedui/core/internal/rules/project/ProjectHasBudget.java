/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.osgi.service.component.annotations.Component;

/** A project says what it costs. */
@Component(service = Constraint.class)
public final class ProjectHasBudget extends Rule<Project> {

	public ProjectHasBudget() {
		super("project.budget", Severity.INFO, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		if (project.getBudget() == null) {
			report.add(Literals.PROJECT__BUDGET, say(Messages.budget, title(report, project)));
		}
	}
}
