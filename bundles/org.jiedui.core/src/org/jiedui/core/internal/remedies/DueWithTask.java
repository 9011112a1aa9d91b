/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.remedy.Remedy.Setting;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.osgi.service.component.annotations.Component;

/** A subtask or milestone is due with its task, or the task lasts as long as it does. */
@Component(service = QuickFix.class)
public final class DueWithTask implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("plan.subtask", "plan.milestone");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		EObject part = finding.object();
		PlanTask task = (PlanTask) part.eContainer();
		Object later = part.eGet(finding.feature());
		return List.of(Proposal.of(part, finding.feature(), task.getDue(), format),
				new Remedy(NLS.bind(Messages.setOf, new Object[] { format.titles().title(task), format.labels().label(Literals.PLAN_TASK__DUE),
						format.text(Literals.PLAN_TASK__DUE, later) }), List.of(new Setting(task, Literals.PLAN_TASK__DUE, later))));
	}
}
