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

/** A project that is completed says when. */
@Component(service = Constraint.class)
public final class CompletionIsDated extends Rule<Project> {

	public CompletionIsDated() {
		super("project.completed", Severity.WARNING, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		if (project.getActualEnd() == null && Stages.isCompleted(project.getStage())) {
			report.add(Literals.PROJECT__ACTUAL_END,
					say(Messages.completed, title(report, project), text(report, project, Literals.PROJECT__STAGE)));
		}
	}
}
