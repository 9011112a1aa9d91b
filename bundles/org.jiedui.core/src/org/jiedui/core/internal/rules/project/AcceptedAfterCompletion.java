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
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ProjectStep;
import org.osgi.service.component.annotations.Component;

/** No project was accepted or handed over before it was completed. */
@Component(service = Constraint.class)
public final class AcceptedAfterCompletion extends Rule<Project> {

	public AcceptedAfterCompletion() {
		super("project.accepted", Severity.ERROR, Project.class);
	}

	@Override
	public void check(Project project, Report report) {
		Span end = Span.of(project.getActualEnd());
		for (ProjectStep step : project.getSteps()) {
			boolean later = step.getStage() != ProjectStage.COMPLETED && Stages.isCompleted(step.getStage());
			if (later && Span.of(step.getReached()).isBefore(end)) {
				report.add(Literals.PROJECT__ACTUAL_END, say(Messages.accepted, title(report, project),
						text(report, project, Literals.PROJECT__ACTUAL_END), title(report, step)));
				return;
			}
		}
	}
}
