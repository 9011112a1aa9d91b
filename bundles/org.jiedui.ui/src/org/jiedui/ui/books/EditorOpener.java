/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/**
 * Jumps into the editor. An OSGi service of the bundle that has the editor; UI thread only. Failures are shown to the user, never thrown.
 */
public interface EditorOpener {

	/** Opens or activates the editor of the books of a part. */
	void open(int part);

	/**
	 * Opens or activates the editor and shows an object in it, once its books are loaded.
	 *
	 * @param object a root or a part of one
	 * @param feature the field that gets the focus, or null
	 */
	void show(ObjectId object, EStructuralFeature feature);

	/**
	 * Opens or activates the editor and shows an object in it, which may be new and unsaved.
	 *
	 * @param books where the object stands
	 * @param feature the field that gets the focus, or null
	 */
	void show(OpenBooks books, EObject object, EStructuralFeature feature);
}
