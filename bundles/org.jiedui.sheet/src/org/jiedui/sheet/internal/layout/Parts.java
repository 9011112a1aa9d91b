/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.model.JieduiPackage;

/** Which objects stand in others, as far as the classes of a set of packages tell it. Immutable. */
public final class Parts {

	private final List<EReference> slots;

	/** @param packages the core's package and those of the modules */
	public Parts(Collection<? extends EPackage> packages) {
		slots = packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(type -> type.getEReferences().stream()).filter(EReference::isContainment).filter(Parts::says).toList();
	}

	/** A slot for anything says nothing about where a class belongs. */
	private static boolean says(EReference slot) {
		return slot.getEReferenceType() != EcorePackage.Literals.EOBJECT && slot.getEReferenceType() != JieduiPackage.Literals.ELEMENT;
	}

	/** Whether objects of a class can stand in others. */
	public boolean isPart(EClass type) {
		return slots.stream().anyMatch(slot -> slot.getEReferenceType().isSuperTypeOf(type));
	}

	/** The features through which objects of one class can hold objects of another; none where they cannot. */
	public List<EReference> slots(EClass container, EClass part) {
		return container.getEAllContainments().stream().filter(slots::contains).filter(slot -> slot.getEReferenceType().isSuperTypeOf(part)).toList();
	}
}
