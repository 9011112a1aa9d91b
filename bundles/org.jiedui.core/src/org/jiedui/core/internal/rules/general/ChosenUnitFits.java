/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.choice.NamedChoice;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** What is chosen is counted in the unit that stands beside it: units are not converted, except yuan into ten thousands of them. */
@Component(service = Constraint.class)
public final class ChosenUnitFits extends Rule<EObject> {

	public ChosenUnitFits() {
		super("general.choiceUnit", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Optional<EStructuralFeature> beside = new FeatureTraits(feature).choosesUnit();
			if (beside.isPresent() && object.eGet(feature) instanceof String value && object.eGet(beside.get()) instanceof Unit unit) {
				report.format().choices(feature).stream().filter(choice -> choice.isMeantBy(value)).findFirst()
						.flatMap(NamedChoice::unit).filter(counted -> !counted.counts(unit))
						.ifPresent(counted -> report.add(beside.get(), say(Messages.choiceUnit, title(report, object), report.format().unitName(unit),
								text(report, object, feature), report.format().unitName(counted))));
			}
		}
	}
}
