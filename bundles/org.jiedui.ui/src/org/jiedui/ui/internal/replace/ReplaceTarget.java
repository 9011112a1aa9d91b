/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.List;
import java.util.Optional;

import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.internal.grid.CellChange;
import org.jiedui.ui.internal.grid.CellReader;

/** The grid in which something is found and replaced. */
public interface ReplaceTarget {

	RowSource rows();

	/** The visible columns in their order on the screen. */
	List<LedgerColumn> columns();

	/** The selected cells, where they are more than one. */
	Optional<SearchScope> selection();

	/** The column of the focus cell. */
	Optional<LedgerColumn> focusColumn();

	CellReader reader();

	/** Selects a cell and shows it. */
	void show(int position, LedgerColumn column);

	/** Changes cells as one step of undo. */
	void execute(String label, List<CellChange> changes);
}
