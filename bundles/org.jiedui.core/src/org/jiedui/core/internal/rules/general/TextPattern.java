/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** Texts have the form that the model asks for. */
@Component(service = Constraint.class)
public final class TextPattern extends Rule<EObject> {

	public TextPattern() {
		super("general.pattern", Severity.ERROR, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			new FeatureTraits(attribute).pattern().ifPresent(pattern -> check(object, attribute, pattern, report));
		}
	}

	private static void check(EObject object, EAttribute attribute, Pattern pattern, Report report) {
		if (object.eGet(attribute) instanceof String text && !text.isBlank() && !pattern.matcher(text).matches()) {
			report.add(attribute, say(Messages.pattern, title(report, object), label(report, attribute), text));
		}
	}
}
