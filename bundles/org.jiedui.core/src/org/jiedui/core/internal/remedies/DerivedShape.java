/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingShape;
import org.osgi.service.component.annotations.Component;

/** Declares the shape that the members of a pairing make, or none. */
@Component(service = QuickFix.class)
public final class DerivedShape implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("pairing.shape");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		Pairing pairing = (Pairing) finding.object();
		return Stream.of(pairing.getShape(), PairingShape.NONE)
				.map(shape -> Proposal.of(pairing, Literals.PAIRING__DECLARED_SHAPE, shape, format)).toList();
	}
}
