/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.util.Arrays;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** For a subject and year there is one checklist of a kind. */
@Component(service = Constraint.class)
public final class ChecklistIsNoDuplicate extends Rule<Checklist> {

	public ChecklistIsNoDuplicate() {
		super("village.checklists", Severity.WARNING, Checklist.class);
	}

	@Override
	public void check(Checklist checklist, Report report) {
		if (report.peers(Checklist.class, ChecklistIsNoDuplicate::key, key(checklist)).size() > 1) {
			report.add(Literals.CHECKLIST__YEAR, say(Messages.checklists, title(report, checklist)));
		}
	}

	private static Object key(Checklist checklist) {
		return checklist.getYear() == null || checklist.getSubject() == null ? null
				: Arrays.asList(checklist.getYear(), checklist.getSubject(), checklist.getTemplate());
	}
}
