/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ProjectStep;
import org.jiedui.model.value.PartialDate;
import org.osgi.service.component.annotations.Component;

/** A completed project ended when its stage was recorded, or when it was planned to. */
@Component(service = QuickFix.class)
public final class DatedCompletion implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("project.completed");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Project project = (Project) finding.object();
		Stream<PartialDate> recorded = project.getSteps().stream().filter(step -> step.getStage() == ProjectStage.COMPLETED).map(ProjectStep::getReached);
		Stream<PartialDate> planned = Stream.ofNullable(project.getPlannedEnd()).map(PartialDate::of);
		return Stream.concat(recorded, planned).filter(Objects::nonNull).distinct()
				.map(date -> Proposal.of(project, Literals.PROJECT__ACTUAL_END, date, format)).toList();
	}
}
