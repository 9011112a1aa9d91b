/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.remedy.Remedy.Setting;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** A task that is overdue was done meanwhile, or was given up. */
@Component(service = QuickFix.class)
public final class ClosedTask implements QuickFix {

	/** In per cent. */
	private static final int COMPLETE = 100;

	@Override
	public Set<String> rules() {
		return Set.of("plan.overdue");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		String done = NLS.bind(Messages.setBoth, new Object[] { format.labels().label(Literals.PLAN_TASK__STATE),
				format.text(Literals.PLAN_TASK__STATE, TaskState.DONE), format.labels().label(Literals.PLAN_TASK__PROGRESS),
				format.text(Literals.PLAN_TASK__PROGRESS, COMPLETE) });
		return List.of(
				new Remedy(done, List.of(new Setting(finding.object(), Literals.PLAN_TASK__STATE, TaskState.DONE),
						new Setting(finding.object(), Literals.PLAN_TASK__PROGRESS, COMPLETE))),
				Proposal.of(finding.object(), Literals.PLAN_TASK__STATE, TaskState.CANCELLED, format));
	}
}
