/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.json.TemplateContent;

/** What a new object of a class begins with: values and parts, for a given year. Immutable. */
public final class Template {

	private final String id;
	private final TemplateContent content;

	Template(String id, TemplateContent content) {
		this.id = Objects.requireNonNull(id, "id");
		this.content = content;
	}

	/** What commands call it: the name of its file without ending. */
	public String id() {
		return id;
	}

	/** The class of the objects that it makes. */
	public EClass type() {
		return content.type();
	}

	/** @param language {@code zh} or {@code en} */
	public String label(String language) {
		return content.label(language);
	}

	/** One sentence about it, where it has any. */
	public Optional<String> description(String language) {
		return content.description(language);
	}

	/** A new object with all its parts, in nobody's books yet. */
	public EObject create() {
		return content.create();
	}

	/**
	 * Gives an object the values and parts of the template; values of which it says nothing stay.
	 *
	 * @param object of the class of the template, in nobody's books yet
	 */
	public void fill(EObject object) {
		EObject made = create();
		for (EStructuralFeature feature : made.eClass().getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && made.eIsSet(feature)) {
				Object value = made.eGet(feature);
				object.eSet(feature, value instanceof List<?> many ? List.copyOf(many) : value);
			}
		}
	}
}
