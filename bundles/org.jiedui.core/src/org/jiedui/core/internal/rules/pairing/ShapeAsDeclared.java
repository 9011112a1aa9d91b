/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingShape;
import org.jiedui.model.Party;
import org.osgi.service.component.annotations.Component;

/** The declared shape is the one that the members make. */
@Component(service = Constraint.class)
public final class ShapeAsDeclared extends Rule<Pairing> {

	public ShapeAsDeclared() {
		super("pairing.shape", Severity.WARNING, Pairing.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Party.class);
	}

	@Override
	public void check(Pairing pairing, Report report) {
		PairingShape declared = pairing.getDeclaredShape();
		PairingShape derived = pairing.getShape();
		if (declared != PairingShape.NONE && derived != PairingShape.NONE && declared != derived) {
			report.add(Literals.PAIRING__DECLARED_SHAPE, say(Messages.shape, title(report, pairing),
					text(report, pairing, Literals.PAIRING__DECLARED_SHAPE), text(report, pairing, Literals.PAIRING__SHAPE)));
		}
	}
}
