/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.internal.grid.CellChange;

/**
 * A cell in which something was found.
 *
 * @param position of the row when it was found, the first is 0
 * @param before the text of the cell
 * @param after the text that it would have
 * @param change what to do; empty where the cell cannot take the new text
 * @param problem why it cannot, as a sentence; empty when it can
 */
public record Hit(int position, EObject row, LedgerColumn column, String before, String after, Optional<CellChange> change, String problem) {

	/** Whether the cell can take the new text. */
	public boolean isPossible() {
		return change.isPresent();
	}
}
