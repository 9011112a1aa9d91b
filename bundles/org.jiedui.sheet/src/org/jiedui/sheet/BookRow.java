/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/** An object on its way into a file, without what is personal by the model. Forgotten soon after. */
public interface BookRow {

	/** The class of the object. */
	EClass type();

	/** The identifier; empty for what was never saved. */
	Optional<ObjectId> id();

	/**
	 * What the object has, as {@link EObject#eGet} gives it; for a reference the object or its {@link ObjectId}.
	 *
	 * @param feature of the object's class, one of those that were asked for
	 */
	Object value(EStructuralFeature feature);

	/** What people call that to which a reference leads: one of the {@linkplain #value values}. */
	String name(Object referred);

	/** The object itself, where it was made. */
	Optional<EObject> object();
}
