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
import org.jiedui.model.vocabulary.Vocabulary;
import org.slf4j.LoggerFactory;

/**
 * Which classes can be created for a reference: the concrete ones among its type and the subclasses in annotated packages that are
 * registered.
 */
public final class ConcreteTypes {

	private final EPackage.Registry registry;

	public ConcreteTypes(EPackage.Registry registry) {
		this.registry = registry;
	}

	/** The classes that a reference can hold, those of its own package first. */
	public List<EClass> of(EReference reference) {
		return of(reference.getEReferenceType());
	}

	/** A class, if concrete, and its concrete subclasses, those of its own package first. */
	public List<EClass> of(EClass base) {
		Set<EPackage> packages = new LinkedHashSet<>();
		packages.add(base.getEPackage());
		for (String uri : new ArrayList<>(registry.keySet())) {
			EPackage ePackage = load(uri);
			if (ePackage != null && ePackage.getEAnnotation(Vocabulary.SOURCE) != null) {
				packages.add(ePackage);
			}
		}
		List<EClass> types = new ArrayList<>();
		for (EPackage ePackage : packages) {
			for (EClassifier each : ePackage.getEClassifiers()) {
				if (each instanceof EClass type && !type.isAbstract() && !type.isInterface() && base.isSuperTypeOf(type)) {
					types.add(type);
				}
			}
		}
		return types;
	}

	/** Null for a package that does not load: it must not keep the others from being used. */
	private EPackage load(String uri) {
		try {
			return registry.getEPackage(uri);
		} catch (RuntimeException | LinkageError e) {
			LoggerFactory.getLogger(ConcreteTypes.class).warn("Package {} does not load", uri, e);
			return null;
		}
	}
}
