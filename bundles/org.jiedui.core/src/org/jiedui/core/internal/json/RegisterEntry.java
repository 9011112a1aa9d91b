/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An entry of the register by what identifies it: parties, and entries of modules that have such features.
 *
 * @param object the entry
 */
record RegisterEntry(EObject object) {

	static final String CODE = "code";
	static final String NAME = "name";
	static final String SUPERIOR = "superior";

	String code() {
		return text(CODE);
	}

	String name() {
		return text(NAME);
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
