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
import org.jiedui.model.Milestone;
import org.osgi.service.component.annotations.Component;

/** A milestone whose time has come was reached on its day. */
@Component(service = QuickFix.class)
public final class ReachedMilestone implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("plan.milestoneOverdue");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Milestone milestone = (Milestone) finding.object();
		return List.of(Proposal.of(milestone, Literals.MILESTONE__REACHED, milestone.getDue(), format));
	}
}
