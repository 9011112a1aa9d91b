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
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** What is done is done completely; what is not has some way to go. */
@Component(service = QuickFix.class)
public final class AgreeingProgress implements QuickFix {

	/** In per cent. */
	private static final int COMPLETE = 100;

	@Override
	public Set<String> rules() {
		return Set.of("plan.progress");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		return finding.feature() == Literals.PLAN_TASK__STATE ? List.of(Proposal.of(finding.object(), Literals.PLAN_TASK__STATE, TaskState.DONE, format))
				: List.of(Proposal.of(finding.object(), Literals.PLAN_TASK__PROGRESS, COMPLETE, format),
						Proposal.of(finding.object(), Literals.PLAN_TASK__STATE, TaskState.IN_PROGRESS, format));
	}
}
