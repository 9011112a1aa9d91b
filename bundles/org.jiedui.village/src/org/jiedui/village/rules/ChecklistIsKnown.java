/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Exchange;
import org.jiedui.model.Pairing;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillagePackage.Literals;
import org.jiedui.village.checklist.Evidence;
import org.jiedui.village.checklist.ItemState;
import org.osgi.service.component.annotations.Component;

/**
 * The books tell whether what was promised is done. Of the checklists of a kind and year there is one finding, on the first: that nothing was entered
 * for many villages is one thing to know, not many.
 */
@Component(service = Constraint.class)
public final class ChecklistIsKnown extends Rule<Checklist> {

	public ChecklistIsKnown() {
		super("village.checklistKnown", Severity.INFO, Checklist.class);
	}

	@Override
	public void check(Checklist checklist, Report report) {
		List<Checklist> alike = report.peers(Checklist.class, ChecklistIsKnown::key, key(checklist));
		if (!isUnknown(checklist, report) || alike.stream().takeWhile(each -> each != checklist).anyMatch(each -> isUnknown(each, report))) {
			return;
		}
		long unknown = alike.stream().filter(each -> isUnknown(each, report)).count();
		int year = checklist.getYear().year();
		report.add(Literals.CHECKLIST__ITEMS, unknown <= 1 ? say(Messages.checklistKnown, title(report, checklist), year)
				: say(Messages.checklistsKnown, title(report, checklist), unknown, year, Objects.requireNonNullElse(checklist.getTemplate(), "")));
	}

	private static boolean isUnknown(Checklist checklist, Report report) {
		Evidence evidence = new Evidence(checklist, report::peers);
		return checklist.getYear() != null && checklist.getItems().stream().anyMatch(item -> evidence.state(item, report.today()) == ItemState.UNKNOWN);
	}

	private static Object key(Checklist checklist) {
		return checklist.getYear() == null ? null : Arrays.asList(checklist.getYear(), checklist.getTemplate());
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Exchange.class, Pairing.class);
	}
}
