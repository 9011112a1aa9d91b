/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** What a value names is declared by an installed module. */
@Component(service = Constraint.class)
public final class ChoiceIsOffered extends Rule<EObject> {

	public ChoiceIsOffered() {
		super("general.choice", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (new FeatureTraits(feature).chooses().isPresent() && object.eGet(feature) instanceof String value && !value.isBlank()
					&& report.format().choices(feature).stream().noneMatch(choice -> choice.isMeantBy(value))) {
				report.add(feature, say(Messages.choice, title(report, object), label(report, feature), value));
			}
		}
	}
}
