/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * An object of a file by what identifies it: parties, records, and what of modules has such features.
 *
 * @param object the object
 */
record FileEntry(EObject object) {

	static final String CODE = "code";
	static final String NAME = "name";
	static final String SUPERIOR = "superior";

	String code() {
		return text(CODE);
	}

	String name() {
		return text(NAME);
	}

	/** Whether name or code identify a natural person. */
	boolean isPersonal() {
		return new ClassTraits(object.eClass()).personal() || Stream.of(CODE, NAME).map(name -> feature(object.eClass(), name))
				.flatMap(Optional::stream).anyMatch(feature -> new FeatureTraits(feature).personal());
	}

	/** What the entry stands below, or null. */
	EObject superior() {
		return feature(object.eClass(), SUPERIOR).filter(EReference.class::isInstance).map(object::eGet).map(EObject.class::cast)
				.orElse(null);
	}

	static Optional<EStructuralFeature> feature(EClass type, String name) {
		return Optional.ofNullable(type.getEStructuralFeature(name)).filter(feature -> !feature.isMany());
	}

	/** Never null. */
	private String text(String name) {
		return feature(object.eClass(), name).map(object::eGet).map(Object::toString).orElse("");
	}
}
