/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import org.eclipse.emf.ecore.EObject;

/**
 * The rows of a grid, sorted and filtered by whoever has them: a list in memory, or pages from a database. UI thread only; no method waits.
 * <p>
 * Positions count the rows that are shown. An edit does not move or hide a row; only {@link #arrange} does.
 */
public interface RowSource {

	/** How many rows are shown. */
	int size();

	/** How many rows there are, those that a filter hides included. */
	int total();

	/** The row at a position; null while it is still being fetched. */
	EObject get(int position);

	/** Where a row is shown, -1 when it is not. */
	int indexOf(EObject row);

	/** Sorts and filters the rows anew. */
	void arrange(Arrangement arrangement);

	/**
	 * Looks which rows there are by now. Rows that are new are shown at the end, whatever the filter says, so that what was just made
	 * can be seen.
	 *
	 * @return whether rows came or went
	 */
	boolean refresh();

	/** @param changed is told when rows were arranged, came or went without being asked for, such as by a page that arrived */
	void addListener(Runnable changed);

	void removeListener(Runnable changed);
}
