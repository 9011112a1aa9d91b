/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** A village and enterprise pairing whose members are all named has at least one of each. */
@Component(service = Constraint.class)
public final class VillageMeetsEnterprise extends Rule<Pairing> {

	public VillageMeetsEnterprise() {
		super("pairing.villageEnterprise", Severity.WARNING, Pairing.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Pairing pairing, Report report) {
		List<Party> parties = pairing.getMembers().stream().map(Member::getParty).toList();
		if (pairing.getKind() != PairingKind.VILLAGE_ENTERPRISE || parties.size() < 2 || parties.contains(null)) {
			return;
		}
		if (parties.stream().noneMatch(Expectation::isVillage)) {
			report.add(Literals.PAIRING__MEMBERS, say(Messages.villageMissing, title(report, pairing)));
		}
		if (parties.stream().noneMatch(Expectation::isEnterprise)) {
			report.add(Literals.PAIRING__MEMBERS, say(Messages.enterpriseMissing, title(report, pairing)));
		}
	}
}
