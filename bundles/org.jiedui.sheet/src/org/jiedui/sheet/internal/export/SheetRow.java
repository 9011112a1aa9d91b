/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/** An object on its way into a file: loaded, or as its row in the books tells it. Forgotten soon after. */
interface SheetRow {

	/** The class of the object. */
	EClass type();

	/** The identifier; empty for what was never saved. */
	Optional<ObjectId> id();

	/** The stored version. */
	int version();

	/**
	 * What the object has, as {@link EObject#eGet} gives it; for a reference the object or its {@link ObjectId}.
	 *
	 * @param feature of the object's class
	 */
	Object value(EStructuralFeature feature);

	/** How a cell names what a reference leads to: one of the {@linkplain #value values}. */
	String name(Object referred);

	/** What contains the object, where it is a part. */
	Optional<EObject> container();

	/** The identifier of what contains the object, where it is a part. */
	Optional<ObjectId> containerId();

	/** The feature through which the object is contained, where it is a part. */
	Optional<EStructuralFeature> slot();

	/** What the object refers to, without its parts; nothing is loaded for it. */
	Stream<ObjectId> references();

	/** What people call the object. */
	String title();
}
