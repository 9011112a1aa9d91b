/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillagePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A checklist says what is to be done. */
@Component(service = Constraint.class)
public final class ChecklistHasItems extends Rule<Checklist> {

	public ChecklistHasItems() {
		super("village.items", Severity.INFO, Checklist.class);
	}

	@Override
	public void check(Checklist checklist, Report report) {
		if (checklist.getItems().isEmpty()) {
			report.add(Literals.CHECKLIST__ITEMS, say(Messages.items, title(report, checklist)));
		}
	}
}
