/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;

/** Adds to the menu of a grid what can be done with rows. */
@FunctionalInterface
public interface RowMenu {

	/**
	 * Called each time the menu opens.
	 *
	 * @param menu what is added comes before cut, copy and paste
	 * @param rows the selected rows, may be empty
	 */
	void fill(IMenuManager menu, List<EObject> rows);
}
