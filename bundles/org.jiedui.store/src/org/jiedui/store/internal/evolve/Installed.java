/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.store.internal.schema.FeatureForm;

/**
 * The packages that are installed, as those of the stored ones find them.
 *
 * @param packages without sub-packages, which belong to them
 */
record Installed(Collection<EPackage> packages) {

	Optional<EPackage> model(String nsUri) {
		return packages.stream().filter(each -> nsUri.equals(each.getNsURI())).findFirst();
	}

	/** The data type of which a stored one is a picture; empty where it is there no more. */
	Optional<EDataType> dataType(EDataType stored) {
		if (stored.getEPackage() == EcorePackage.eINSTANCE) {
			return Optional.of(stored);
		}
		return packages.stream().flatMap(each -> StoredModel.classifier(each, stored.getEPackage().getNsURI(), stored.getName()).stream())
				.filter(EDataType.class::isInstance).map(EDataType.class::cast).findFirst();
	}

	/** The data type of a stored attribute, that of the installed packages where it is there: its Java class is known. */
	EDataType dataType(EAttribute stored) {
		return dataType(stored.getEAttributeType()).orElse(stored.getEAttributeType());
	}

	/** The form that a stored feature had in tables that were made for it. */
	FeatureForm form(EStructuralFeature stored) {
		return FeatureForm.of(stored, stored instanceof EAttribute attribute ? dataType(attribute) : null);
	}

	/** The feature that a stored one has become; empty where it is there no more. */
	Optional<EStructuralFeature> feature(EStructuralFeature stored) {
		return type(stored.getEContainingClass()).map(each -> each.getEStructuralFeature(stored.getName()));
	}

	/**
	 * The feature that a stored one has become in a class.
	 *
	 * @param kind a stored class that has the feature; where it is not installed it has what it inherits
	 */
	Optional<EStructuralFeature> feature(EStructuralFeature stored, EClass kind) {
		return type(kind).map(each -> Optional.ofNullable(each.getEStructuralFeature(stored.getName()))).orElseGet(() -> feature(stored));
	}

	/** The class that a stored one has become; empty where it is there no more. */
	Optional<EClass> type(EClass stored) {
		return packages.stream().flatMap(each -> StoredModel.classifier(each, stored.getEPackage().getNsURI(), stored.getName()).stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
	}
}
