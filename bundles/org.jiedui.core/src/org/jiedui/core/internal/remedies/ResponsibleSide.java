/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProgrammeRecord;
import org.osgi.service.component.annotations.Component;

/** Somebody of the two sides of the programme is responsible. */
@Component(service = QuickFix.class)
public final class ResponsibleSide implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("plan.responsible");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		return EcoreUtil.getRootContainer(finding.object()) instanceof ProgrammeRecord entry && entry.getProgramme() != null
				? Stream.concat(entry.getProgramme().getRecipients().stream(), entry.getProgramme().getHelpers().stream()).distinct()
						.map(party -> Proposal.of(finding.object(), Literals.PLAN_TASK__RESPONSIBLE, party, format)).toList()
				: List.of();
	}
}
