/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Which values are personal data, as the model says it. */
public final class PersonalColumns {

	private PersonalColumns() {
	}

	/** Whether all texts of an object are personal data: it is a natural person or household, or part of one. */
	public static boolean isPersonal(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (isPersonal(each.eClass())) {
				return true;
			}
		}
		return false;
	}

	/** Whether objects of a class are natural persons or households. */
	public static boolean isPersonal(EClass type) {
		return new ClassTraits(type).personal();
	}

	/** Whether what a feature of an object says is personal data. */
	public static boolean isPersonal(EObject object, EStructuralFeature feature) {
		return new FeatureTraits(feature).personal() || isText(feature) && isPersonal(object);
	}

	private static boolean isText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
