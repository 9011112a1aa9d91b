/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;

/** Which values are personal data, as the model says it. */
public final class PersonalColumns {

	private PersonalColumns() {
	}

	/** Whether objects of a class are natural persons or households. */
	public static boolean isPersonal(EClass type) {
		return new ClassTraits(type).personal();
	}

	/** Whether a feature says something in words: of persons these are personal data. */
	public static boolean isText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
