/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Exchange;
import org.jiedui.model.Pairing;
import org.jiedui.model.value.Quantity;
import org.jiedui.village.Checklist;
import org.jiedui.village.ChecklistItem;
import org.jiedui.village.VillagePackage.Literals;
import org.jiedui.village.checklist.Evidence;
import org.jiedui.village.checklist.ItemState;
import org.osgi.service.component.annotations.Component;

/** What was promised is done in time. Of what the books do not tell {@link ChecklistIsKnown} speaks. */
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
		List<ChecklistItem> open = checklist.getItems().stream().filter(item -> evidence.state(item, report.today()) == ItemState.OPEN).toList();
		if (!open.isEmpty()) {
			String items = open.stream().map(item -> item(item, evidence, report)).collect(Collectors.joining(Messages.separator));
			report.add(Literals.CHECKLIST__ITEMS, say(Messages.checklist, title(report, checklist), open.size(), items));
		}
	}

	private static String item(ChecklistItem item, Evidence evidence, Report report) {
		Quantity done = Objects.requireNonNullElseGet(evidence.done(item), () -> Quantity.of(0));
		return say(Messages.checklistItem, title(report, item), report.format().text(Literals.CHECKLIST_ITEM__DONE, done),
				report.format().text(Literals.CHECKLIST_ITEM__REQUIRED, evidence.required(item)));
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Exchange.class, Pairing.class);
	}
}
