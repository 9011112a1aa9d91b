/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.osgi.service.component.annotations.Component;

/** A project is completed when it was planned to be. */
@Component(service = Constraint.class)
public final class ProjectIsOnTime extends Rule<Project> {

	public ProjectIsOnTime() {
		super("project.late", Severity.WARNING, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		if (Stages.isOpen(project) && Span.of(project.getPlannedEnd()).isBefore(Span.of(report.today()))) {
			report.add(Literals.PROJECT__PLANNED_END,
					say(Messages.late, title(report, project), project.getPlannedEnd(), text(report, project, Literals.PROJECT__STAGE)));
		}
	}
}
