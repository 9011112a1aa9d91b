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
import org.jiedui.model.ProjectStep;
import org.osgi.service.component.annotations.Component;

/** No stage was reached before the stages that are recorded before it. */
@Component(service = Constraint.class)
public final class StagesInOrder extends Rule<ProjectStep> {

	public StagesInOrder() {
		super("project.order", Severity.ERROR, ProjectStep.class);
	}

	@Override
	public void check(ProjectStep step, Report report) {
		if (!(step.eContainer() instanceof Project project)) {
			return;
		}
		for (ProjectStep earlier : project.getSteps()) {
			if (earlier == step) {
				return;
			}
			if (Span.of(step.getReached()).isBefore(Span.of(earlier.getReached()))) {
				report.add(Literals.PROJECT_STEP__REACHED,
						say(Messages.order, title(report, project), title(report, step), title(report, earlier)));
				return;
			}
		}
	}
}
