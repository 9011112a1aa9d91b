/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.osgi.service.component.annotations.Component;

/** Takes the stage that was recorded last. */
@Component(service = QuickFix.class)
public final class RecordedStage implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("project.stage");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Project project = (Project) finding.object();
		return List.of(Proposal.of(project, Literals.PROJECT__STAGE, project.getSteps().getLast().getStage(), format));
	}
}
