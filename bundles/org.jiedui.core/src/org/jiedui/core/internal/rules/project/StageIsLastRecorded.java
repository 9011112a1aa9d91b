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

/** The stage of a project is the last that is recorded. */
@Component(service = Constraint.class)
public final class StageIsLastRecorded extends Rule<Project> {

	public StageIsLastRecorded() {
		super("project.stage", Severity.WARNING, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		if (!project.getSteps().isEmpty() && project.getSteps().getLast().getStage() != project.getStage()) {
			report.add(Literals.PROJECT__STAGE, say(Messages.stage, title(report, project), text(report, project, Literals.PROJECT__STAGE),
					text(report, project.getSteps().getLast(), Literals.PROJECT_STEP__STAGE)));
		}
	}
}
