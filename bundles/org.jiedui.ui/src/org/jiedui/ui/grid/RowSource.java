/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.internal.grid.RowTallies;

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

	/**
	 * Whether it is known of rows if they have errors, so that only those can be shown: of every row, or, unless it {@link #hasAll()}, of those that
	 * were looked at.
	 */
	default boolean findsErrors() {
		return false;
	}

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

	/** Whether the rows are being sorted and filtered elsewhere, and those of before are still shown. */
	default boolean isBusy() {
		return false;
	}

	/** Why rows cannot be sorted or filtered by a column, a sentence for the user; empty when they can. */
	default Optional<String> refusal(LedgerColumn column) {
		return Optional.empty();
	}

	/** Why a filter cannot be applied, a sentence for the user; empty when it can. */
	default Optional<String> objection(Arrangement.Filter filter) {
		return Optional.empty();
	}

	/**
	 * What the rows that are shown come to.
	 *
	 * @param columns whose numbers
	 * @param then told on the UI thread, perhaps at once
	 */
	default void summarise(List<LedgerColumn> columns, Consumer<RowGroup> then) {
		then.accept(new RowTallies(this, columns).all());
	}

	/**
	 * The different values of a column in the rows that are shown, each with how many rows have it and what these come to.
	 *
	 * @param by a column by which rows can be sorted and filtered
	 * @param columns whose numbers
	 * @param then told on the UI thread, perhaps at once
	 */
	default void group(LedgerColumn by, List<LedgerColumn> columns, Consumer<List<RowGroup>> then) {
		then.accept(new RowTallies(this, columns).by(by));
	}

	/** The rows as a tree whose folded branches are not shown; empty where no row is part of another. */
	default Optional<RowTree> tree() {
		return Optional.empty();
	}

	/** Unfolds what hides a row. */
	default void unfold(EObject row) {
		// Nothing hides rows unless they are a tree.
	}

	/** How the rows that are shown lie in groups, as the last arrangement asked for; one that is still being worked on does not count yet. */
	default RowSections sections() {
		return RowSections.NONE;
	}

	/**
	 * What the rows of each section come to.
	 *
	 * @param columns whose numbers
	 * @param then told on the UI thread, perhaps at once: one for each section, in their order, and where it is known one more for the rows behind them
	 */
	default void tally(List<LedgerColumn> columns, Consumer<List<List<Tally>>> then) {
		then.accept(new RowTallies(this, columns).by(sections()));
	}

	/** Another number where {@link #summarise} would tell something else than before; -1 where only asking tells. */
	default long revision() {
		return -1;
	}

	/** Whether every row is at hand, so that {@link #get} never answers null. */
	default boolean hasAll() {
		return true;
	}

	/**
	 * Fetches rows that somebody needs all at once.
	 *
	 * @param positions which
	 * @param then run on the UI thread as soon as {@link #get} has them: at once where they are there; not at all when they cannot be had
	 */
	default void load(int[] positions, Runnable then) {
		then.run();
	}

	/** Keeps rows as they are, since somebody works with them, until others are to be kept. */
	default void hold(Collection<? extends EObject> rows) {
		// Rows in memory stay.
	}

	/** Nobody looks at the rows any more. */
	default void close() {
		// Nothing is to be let go of.
	}

	/** @param changed is told when rows were arranged, came or went without being asked for, such as by a page that arrived */
	void addListener(Runnable changed);

	void removeListener(Runnable changed);
}
