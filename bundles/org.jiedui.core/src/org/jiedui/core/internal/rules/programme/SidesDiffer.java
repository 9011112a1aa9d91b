/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Component;

/** No party helps itself. */
@Component(service = Constraint.class)
public final class SidesDiffer extends Rule<Programme> {

	public SidesDiffer() {
		super("programme.sides", Severity.ERROR, Programme.class);
	}

	@Override
	public void check(Programme programme, Report report) {
		for (Party party : programme.getRecipients()) {
			if (programme.getHelpers().contains(party)) {
				report.add(Literals.PROGRAMME__RECIPIENTS, say(Messages.bothSides, title(report, programme), title(report, party)));
			}
		}
	}
}
