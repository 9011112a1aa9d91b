/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** What is said to have happened does not lie in the future. */
@Component(service = Constraint.class)
public final class NotInFuture extends Rule<EObject> {

	public NotInFuture() {
		super("general.future", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		Span today = Span.of(report.today());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (new FeatureTraits(attribute).past() && today.isBefore(Span.of(object.eGet(attribute)))) {
				report.add(attribute,
						say(Messages.future, title(report, object), label(report, attribute), text(report, object, attribute)));
			}
		}
	}
}
