/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** The division code of a unit begins with that of its superior. */
@Component(service = Constraint.class)
public final class CodeBelowSuperior extends Rule<Party> {

	public CodeBelowSuperior() {
		super("party.codePrefix", Severity.WARNING, Party.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Party party, Report report) {
		Party superior = party.getSuperior();
		if (superior == null || superior.eIsProxy()) {
			return;
		}
		Optional<String> code = DivisionCodes.significant(party);
		Optional<String> prefix = DivisionCodes.significant(superior);
		if (code.isPresent() && prefix.isPresent() && !code.get().startsWith(prefix.get())) {
			report.add(Literals.PARTY__CODE,
					say(Messages.codePrefix, title(report, party), code.get(), title(report, superior), prefix.get()));
		}
	}
}
