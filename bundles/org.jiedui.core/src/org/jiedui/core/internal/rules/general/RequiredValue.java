/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Vocabulary;
import org.osgi.service.component.annotations.Component;

/** What the model calls required is there: some text, some part, a literal other than {@code none}. */
@Component(service = Constraint.class)
public final class RequiredValue extends Rule<EObject> {

	public RequiredValue() {
		super("general.required", Severity.ERROR, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			FeatureTraits traits = new FeatureTraits(feature);
			if (traits.required() && traits.stored() && isMissing(object.eGet(feature, false))) {
				report.add(feature, say(Messages.required, title(report, object), label(report, feature)));
			}
		}
	}

	private static boolean isMissing(Object value) {
		return switch (value) {
			case null -> true;
			case String text -> text.isBlank();
			case Collection<?> many -> many.isEmpty();
			case Enumerator literal -> Vocabulary.NO_LITERAL.equals(literal.getLiteral());
			default -> false;
		};
	}
}
