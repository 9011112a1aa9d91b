/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Makes the object that may become a part of another, with what the model says about a beginning beside others. */
final class NewPart {

	private NewPart() {
	}

	/**
	 * @param owner what it may become a part of; is not changed
	 * @param containment the feature of the owner
	 * @param type a concrete class
	 */
	static EObject create(EObject owner, EStructuralFeature containment, EClass type) {
		EObject part = EcoreUtil.create(type);
		List<?> beside = owner.eGet(containment) instanceof Collection<?> parts ? List.copyOf(parts) : List.of();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.getEType() instanceof EEnum literals && new FeatureTraits(feature).alternates()) {
				alternate(part, feature, literals, beside);
			}
		}
		return part;
	}

	private static void alternate(EObject part, EStructuralFeature feature, EEnum literals, List<?> beside) {
		List<Enumerator> taken = beside.stream().map(EObject.class::cast).filter(each -> each.eClass().getFeatureID(feature) >= 0)
				.map(each -> (Enumerator) each.eGet(feature)).toList();
		literals.getELiterals().stream().map(EEnumLiteral::getInstance).filter(each -> !taken.contains(each)).findFirst()
				.ifPresent(free -> part.eSet(feature, free));
	}
}
