/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.Place;
import org.osgi.service.component.annotations.Component;

/** The superior of a unit is of a higher level; places without code may stand beside the level that they resemble. */
@Component(service = Constraint.class)
public final class SuperiorIsHigher extends Rule<Party> {

	public SuperiorIsHigher() {
		super("party.superiorLevel", Severity.ERROR, Party.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Party party, Report report) {
		Party superior = party.getSuperior();
		if (superior == null || superior.eIsProxy() || superior == party) {
			return;
		}
		AdministrativeLevel own = party.getEffectiveLevel();
		AdministrativeLevel above = superior.getEffectiveLevel();
		if (own == AdministrativeLevel.NONE || above == AdministrativeLevel.NONE) {
			return;
		}
		boolean besides = own == above && (party instanceof Place || superior instanceof Place);
		if (own.compareTo(above) <= 0 && !besides) {
			report.add(Literals.PARTY__SUPERIOR, say(Messages.superiorLevel, title(report, party),
					text(report, party, Literals.PARTY__EFFECTIVE_LEVEL), title(report, superior), text(report, superior,
					Literals.PARTY__EFFECTIVE_LEVEL)));
		}
	}
}
