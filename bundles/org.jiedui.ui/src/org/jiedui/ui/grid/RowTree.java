/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import org.eclipse.emf.ecore.EObject;

/** The rows of a grid as a tree, such as the tasks of a plan. UI thread only. */
public interface RowTree {

	/** How many rows lie above a row in the tree; 0 for the outermost, and for all while rows are grouped. */
	int depth(EObject row);

	/** Whether a row has parts that can be folded away; never while rows are grouped. */
	boolean hasParts(EObject row);

	boolean isFolded(EObject row);

	/** Folds or unfolds a row. */
	void fold(EObject row, boolean fold);

	/** Folds or unfolds all rows. */
	void foldAll(boolean fold);

	/** The place of a row in the tree, such as 1.2, whatever is sorted, filtered or folded. */
	String number(EObject row);

	/** How many characters the longest number of a row that is shown has. */
	int longestNumber();
}
