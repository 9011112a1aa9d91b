/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/** What to change to give objects of a class another name. */
public final class Naming {

	private static final String[] NAMES = { "name", "title" };

	private Naming() {
	}

	/** The text that makes up the title; empty where the title follows from other things, such as the members of a pairing. */
	public static Optional<EStructuralFeature> feature(EClass type) {
		String pattern = new ClassTraits(type).title().orElse("{name}{title}");
		for (String name : NAMES) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class
					&& new FeatureTraits(feature).editable() && pattern.contains("{" + name + "}")) {
				return Optional.of(feature);
			}
		}
		return Optional.empty();
	}
}
