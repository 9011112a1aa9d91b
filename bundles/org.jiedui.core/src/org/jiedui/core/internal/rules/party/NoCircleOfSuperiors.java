/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** No party is its own superior, directly or by way of others. */
@Component(service = Constraint.class)
public final class NoCircleOfSuperiors extends Rule<Party> {

	public NoCircleOfSuperiors() {
		super("party.circle", Severity.ERROR, Party.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Party party, Report report) {
		Set<Party> seen = new HashSet<>();
		for (Party each = party.getSuperior(); each != null && seen.add(each); each = each.getSuperior()) {
			if (each == party) {
				report.add(Literals.PARTY__SUPERIOR, say(Messages.circle, title(report, party)));
				return;
			}
		}
	}
}
