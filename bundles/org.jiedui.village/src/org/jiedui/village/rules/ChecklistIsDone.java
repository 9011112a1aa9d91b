/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Exchange;
import org.jiedui.model.Pairing;
import org.jiedui.village.Checklist;
import org.jiedui.village.ChecklistItem;
import org.jiedui.village.VillagePackage.Literals;
import org.jiedui.village.checklist.Evidence;
import org.osgi.service.component.annotations.Component;

/** What was promised is done in time, as far as the books tell. */
@Component(service = Constraint.class)
public final class ChecklistIsDone extends Rule<Checklist> {

	public ChecklistIsDone() {
		super("village.checklist", Severity.WARNING, Checklist.class);
	}

	@Override
	public void check(Checklist checklist, Report report) {
		if (checklist.getYear() == null) {
			return;
		}
		Evidence evidence = new Evidence(checklist, report::peers);
		for (ChecklistItem item : checklist.getItems()) {
			if (!evidence.due(item).isAfter(report.today()) && !evidence.isDone(item)) {
				report.add(Literals.CHECKLIST__ITEMS, say(Messages.checklist, title(report, checklist), title(report, item),
						report.format().text(Literals.CHECKLIST_ITEM__REQUIRED, evidence.required(item)), report.format().text(Literals.CHECKLIST_ITEM__DONE, evidence.done(item))));
			}
		}
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Exchange.class, Pairing.class);
	}
}
