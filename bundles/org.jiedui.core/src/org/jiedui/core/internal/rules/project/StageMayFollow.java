/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.core.lifecycle.LifeCycle;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStep;
import org.osgi.service.component.annotations.Component;

/** Each recorded stage may follow the one before it. */
@Component(service = Constraint.class)
public final class StageMayFollow extends Rule<ProjectStep> {

	public StageMayFollow() {
		super("project.transition", Severity.ERROR, ProjectStep.class);
	}

	@Override
	public void check(ProjectStep step, Report report) {
		if (!(step.eContainer() instanceof Project project)) {
			return;
		}
		int at = project.getSteps().indexOf(step);
		if (at == 0) {
			return;
		}
		ProjectStep before = project.getSteps().get(at - 1);
		if (!LifeCycle.PROJECT.allows(before.getStage(), step.getStage())) {
			report.add(Literals.PROJECT_STEP__STAGE, say(Messages.transition, title(report, project),
					text(report, step, Literals.PROJECT_STEP__STAGE), text(report, before, Literals.PROJECT_STEP__STAGE)));
		}
	}
}
