/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.Remedy;

/** A remedy that says which value a field would get, or that it would be empty. */
final class Proposal {

	private Proposal() {
	}

	static Remedy of(EObject object, EStructuralFeature feature, Object value, ValueFormat format) {
		String label = format.labels().label(feature);
		String text = format.text(feature, value);
		return Remedy.of(text.isEmpty() ? NLS.bind(Messages.clear, label) : NLS.bind(Messages.set, label, text), object, feature, value);
	}
}
