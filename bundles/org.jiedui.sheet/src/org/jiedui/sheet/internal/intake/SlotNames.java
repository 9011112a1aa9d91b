/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.model.edit.ModelPackages;

/** Fields in which parts stand, by name. */
final class SlotNames {

	private SlotNames() {
	}

	/** A field that holds objects of a class; empty where none is called so. */
	static Optional<EReference> find(String name, EClass part) {
		String simple = name.substring(name.lastIndexOf('.') + 1);
		return new ModelPackages(EPackage.Registry.INSTANCE).all().stream().flatMap(each -> each.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).flatMap(each -> each.getEReferences().stream())
				.filter(each -> each.isContainment() && each.getName().equals(simple) && each.getEReferenceType().isSuperTypeOf(part)).findFirst();
	}
}
