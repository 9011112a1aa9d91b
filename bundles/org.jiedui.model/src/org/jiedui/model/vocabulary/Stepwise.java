/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Steps by which alone some values change, such as the state of a plan: nobody types them. Who takes the steps sets the values by commands of his
 * own. Cheap to make; keeps no state besides its name.
 *
 * @param ePackage the package that declares them, never null
 * @param id unique within the package, never null
 */
public record Stepwise(EPackage ePackage, String id) {

	/** The steps by which alone a feature of an object changes: because the feature says so, or because the object is a part of what does. */
	public static Optional<Stepwise> of(EObject owner, EStructuralFeature feature) {
		if (feature == null) {
			return Optional.empty();
		}
		Optional<Stepwise> steps = new FeatureTraits(feature).steps();
		for (EObject each = owner; steps.isEmpty() && each != null && each.eContainer() != null; each = each.eContainer()) {
			steps = new FeatureTraits(each.eContainmentFeature()).steps();
		}
		return steps;
	}

	/** Takes from objects, and from all that they contain, what only steps give: copies begin anew. They are not yet in any books. */
	public static void forget(Collection<? extends EObject> copies) {
		for (var each = EcoreUtil.getAllContents(copies); each.hasNext();) {
			if (each.next() instanceof EObject object) {
				object.eClass().getEAllStructuralFeatures().stream()
						.filter(feature -> new FeatureTraits(feature).editable() && new FeatureTraits(feature).steps().isPresent())
						.forEach(object::eUnset);
			}
		}
	}

	/** The steps in words, as people find them in the workbench; the identifier where the package does not name them. */
	public String verbs(Labels labels) {
		return detail(labels.language()).orElse(id);
	}

	/** The command that takes them. */
	public Optional<String> command() {
		return detail(Vocabulary.COMMAND);
	}

	private Optional<String> detail(String further) {
		return Vocabulary.value(ePackage, Vocabulary.STEPS + "." + id + "." + further);
	}
}
