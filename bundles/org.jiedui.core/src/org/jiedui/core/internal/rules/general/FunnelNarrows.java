/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.ClassTraits;
import org.osgi.service.component.annotations.Component;

/** From step to step of a funnel the numbers do not grow; steps without a number are passed over. */
@Component(service = Constraint.class)
public final class FunnelNarrows extends Rule<EObject> {

	public FunnelNarrows() {
		super("general.funnel", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		EStructuralFeature wider = null;
		BigDecimal most = null;
		for (EStructuralFeature step : new ClassTraits(object.eClass()).funnel()) {
			Optional<BigDecimal> number = Numbers.of(object.eGet(step));
			if (number.isPresent()) {
				if (most != null && number.get().compareTo(most) > 0) {
					report.add(step, say(Messages.funnel, title(report, object), label(report, step), text(report, object, step),
							label(report, wider), text(report, object, wider)));
				}
				wider = step;
				most = number.get();
			}
		}
	}
}
