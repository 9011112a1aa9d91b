/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** No period ends before it begins. */
@Component(service = Constraint.class)
public final class PeriodOrder extends Rule<EObject> {

	public PeriodOrder() {
		super("general.order", Severity.ERROR, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EAttribute start : object.eClass().getEAllAttributes()) {
			new FeatureTraits(start).before().ifPresent(end -> check(object, start, end, report));
		}
	}

	private static void check(EObject object, EAttribute start, EStructuralFeature end, Report report) {
		if (Span.of(object.eGet(end)).isBefore(Span.of(object.eGet(start)))) {
			report.add(end, say(Messages.order, title(report, object), label(report, end), text(report, object, end), label(report, start),
					text(report, object, start)));
		}
	}
}
