/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** No number is below the minimum that the model sets. */
@Component(service = Constraint.class)
public final class NumberAtLeast extends Rule<EObject> {

	public NumberAtLeast() {
		super("general.minimum", Severity.ERROR, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			new FeatureTraits(attribute).minimum().ifPresent(limit -> check(object, attribute, limit, report));
		}
	}

	private static void check(EObject object, EAttribute attribute, BigDecimal limit, Report report) {
		Object value = object.eGet(attribute);
		if (Numbers.of(value).filter(number -> number.compareTo(limit) < 0).isPresent()) {
			report.add(attribute, say(Messages.minimum, title(report, object), label(report, attribute),
					report.format().text(attribute, value), limit.toPlainString()));
		}
	}
}
