/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProjectStage;
import org.osgi.service.component.annotations.Component;

/** A project that has ended is completed, or was cancelled. */
@Component(service = QuickFix.class)
public final class CompletedStage implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("project.ended");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		return Stream.of(ProjectStage.COMPLETED, ProjectStage.CANCELLED)
				.map(stage -> Proposal.of(finding.object(), Literals.PROJECT__STAGE, stage, format)).toList();
	}
}
