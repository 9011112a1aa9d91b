/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Source;

/** Where what a row says is known from, for rows of any class that keep sources. */
public final class RowSources {

	private final EReference reference;

	private RowSources(EReference reference) {
		this.reference = reference;
	}

	/** How objects of a class keep their sources; empty where they keep none. */
	public static Optional<RowSources> of(EClass type) {
		return type.getEAllContainments().stream().filter(EReference::isMany)
				.filter(each -> JieduiPackage.Literals.SOURCE.isSuperTypeOf(each.getEReferenceType())).findFirst().map(RowSources::new);
	}

	/** The feature that has them. */
	public EReference reference() {
		return reference;
	}

	/** The sources of a row in their order. */
	@SuppressWarnings("unchecked")
	public List<Source> of(EObject row) {
		return reference.getEContainingClass().isSuperTypeOf(row.eClass()) ? (List<Source>) row.eGet(reference) : List.of();
	}
}
