/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An editor of their own for objects that are more than a row with a form, such as a text with what stands in it. An OSGi service:
 * {@link EditorOpener} asks all of them before it shows an object in the editor of the books. UI thread only.
 */
public interface ObjectEditor {

	/** Whether this object, a root or a part of one, is to be shown here. */
	boolean opens(EObject object);

	/**
	 * Opens or activates the editor and shows an object in it, which may be new and unsaved. Failures are shown to the user, never thrown.
	 *
	 * @param books where the object stands
	 * @param feature the field that gets the focus, or null
	 */
	void show(OpenBooks books, EObject object, EStructuralFeature feature);
}
