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

/** No number is above the maximum that the model sets. */
@Component(service = Constraint.class)
public final class NumberAtMost extends Rule<EObject> {

	public NumberAtMost() {
		super("general.maximum", Severity.ERROR, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			new FeatureTraits(attribute).maximum().ifPresent(limit -> check(object, attribute, limit, report));
		}
	}

	private static void check(EObject object, EAttribute attribute, BigDecimal limit, Report report) {
		Object value = object.eGet(attribute);
		if (Numbers.of(value).filter(number -> number.compareTo(limit) > 0).isPresent()) {
			report.add(attribute, say(Messages.maximum, title(report, object), label(report, attribute),
					report.format().text(attribute, value), limit.toPlainString()));
		}
	}
}
