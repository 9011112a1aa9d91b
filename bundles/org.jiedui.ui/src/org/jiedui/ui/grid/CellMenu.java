/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.jiedui.ui.books.OpenBooks;

/** Adds to the menus of ledgers what a module can do with what is selected there. An OSGi service; UI thread only. */
@FunctionalInterface
public interface CellMenu {

	/**
	 * Called each time such a menu opens; adds nothing where there is nothing to do.
	 *
	 * @param books where the rows stand
	 * @param rows the selected rows, may be empty
	 * @param feature that of the cell in focus, empty where there is none
	 */
	void fill(IMenuManager menu, OpenBooks books, List<EObject> rows, Optional<EStructuralFeature> feature);
}
