/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;
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

	/**
	 * Opens or activates the editor and shows rows of a ledger in it, once its books are loaded.
	 *
	 * @param part a programme's part
	 * @param ledger one of the programme's ledgers
	 * @param filters all of which hold of the rows; empty for all rows
	 */
	void showRows(int part, String ledger, List<RowFilter> filters);
}
