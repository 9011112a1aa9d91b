/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;

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

	/**
	 * The identifiers of all rows that are shown, in their order, without rows that were never saved.
	 *
	 * @param session has the rows
	 */
	default List<ObjectId> identifiers(Session session) {
		return IntStream.range(0, size()).mapToObj(this::get).filter(Objects::nonNull).map(session::id).flatMap(Optional::stream).toList();
	}

	/** @param changed is told when rows were arranged, came or went without being asked for, such as by a page that arrived */
	void addListener(Runnable changed);

	void removeListener(Runnable changed);
}
