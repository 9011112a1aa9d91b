/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jiedui.model.vocabulary.FeatureTraits;

/** What of a set of packages is kept in tables: the concrete classes and their stored features. */
final class MappedModel {

	private final List<EClass> classes = new ArrayList<>();
	private final List<EClass> concrete;
	private final Set<EPackage> packages = new LinkedHashSet<>();

	MappedModel(Collection<EPackage> roots) {
		roots.forEach(this::collect);
		concrete = classes.stream().filter(each -> !each.isAbstract() && !each.isInterface()).toList();
	}

	private void collect(EPackage each) {
		if (packages.add(each)) {
			for (var classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					classes.add(type);
				}
			}
			each.getESubpackages().forEach(this::collect);
		}
	}

	/** All classes, in the order of the model; those that are not concrete have no table. */
	List<EClass> classes() {
		return classes;
	}

	/** All concrete classes, in the order of the model. */
	List<EClass> concrete() {
		return concrete;
	}

	/** The features of a class that are kept, in its order. */
	List<EStructuralFeature> stored(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(this::isStored).toList();
	}

	private boolean isStored(EStructuralFeature feature) {
		if (!new FeatureTraits(feature).stored() || FeatureMapUtil.isFeatureMap(feature)) {
			return false;
		}
		return !(feature instanceof EReference reference) || isMapped(reference.getEReferenceType());
	}

	private boolean isMapped(EClass target) {
		return target == EcorePackage.Literals.EOBJECT || packages.contains(target.getEPackage());
	}

	/** The concrete classes that are a class or inherit from it. */
	List<EClass> concreteOf(EClass type) {
		return concrete.stream().filter(each -> isKind(each, type)).toList();
	}

	static boolean isKind(EClass type, EClass superType) {
		return superType == EcorePackage.Literals.EOBJECT || superType.isSuperTypeOf(type);
	}

	ColumnType type(EStructuralFeature feature, ClassNumbers numbers) {
		return switch (feature) {
			case EReference reference -> new LinkType(numbers, reference.getEReferenceType());
			case EAttribute attribute -> AttributeTypes.of(attribute.getEAttributeType());
			default -> throw new IllegalArgumentException("Neither attribute nor reference: " + feature);
		};
	}
}
