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

/** A project that has ended is completed or cancelled. */
@Component(service = Constraint.class)
public final class EndedIsCompleted extends Rule<Project> {

	public EndedIsCompleted() {
		super("project.ended", Severity.WARNING, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		if (Stages.isOpen(project) && project.getActualEnd() != null) {
			report.add(Literals.PROJECT__STAGE, say(Messages.ended, title(report, project),
					text(report, project, Literals.PROJECT__ACTUAL_END), text(report, project, Literals.PROJECT__STAGE)));
		}
	}
}
