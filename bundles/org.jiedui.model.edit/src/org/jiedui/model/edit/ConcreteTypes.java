/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.model.vocabulary.ClassTraits;

/**
 * Which classes can be created for a reference: the concrete ones among its type and the subclasses in the packages of the model.
 */
public final class ConcreteTypes {

	private final ModelPackages models;

	public ConcreteTypes(EPackage.Registry registry) {
		models = new ModelPackages(registry);
	}

	/** The classes that a reference can hold, those of its own package first. */
	public List<EClass> of(EReference reference) {
		return of(reference.getEReferenceType());
	}

	/** A class, if concrete, and its concrete subclasses, those of its own package first. */
	public List<EClass> of(EClass base) {
		Set<EPackage> packages = new LinkedHashSet<>();
		packages.add(base.getEPackage());
		packages.addAll(models.all());
		List<EClass> types = new ArrayList<>();
		for (EPackage ePackage : packages) {
			for (EClassifier each : ePackage.getEClassifiers()) {
				if (each instanceof EClass type && new ClassTraits(type).canBeMadeAs(base)) {
					types.add(type);
				}
			}
		}
		return types;
	}
}
