/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.internal.grid.CellAccess;
import org.jiedui.ui.internal.grid.CellChange;
import org.jiedui.ui.internal.grid.CellReader;

/**
 * Looks through the cells of a grid some rows at a time, so that the screen stays alive, and works out what replacing would do. Cells are read as one
 * would edit them: numbers without thousands separators.
 */
public final class CellSearch {

	private final RowSource rows;
	private final SearchScope scope;
	private final CellReader reader;
	private final SearchTerm term;
	private final String replacement;
	private final List<Hit> hits = new ArrayList<>();
	private int next;

	public CellSearch(RowSource rows, SearchScope scope, CellReader reader, SearchTerm term, String replacement) {
		this.rows = rows;
		this.scope = scope;
		this.reader = reader;
		this.term = term;
		this.replacement = replacement;
	}

	/**
	 * Looks through more rows.
	 *
	 * @return whether there are more to be looked through
	 */
	public boolean advance(int count) {
		int end = Math.min(next + count, rows.size());
		for (; next < end; next++) {
			EObject row = rows.get(next);
			if (row != null) {
				look(next, row);
			}
		}
		return next < rows.size();
	}

	private void look(int position, EObject row) {
		for (LedgerColumn column : scope.columns()) {
			if (column.feature().isPresent() && column.appliesTo(row) && scope.contains(position, column)) {
				String before = reader.format().editText(column.feature().get(), column.value(row));
				term.replaced(before, replacement).ifPresent(after -> hits.add(hit(position, row, column, before, after)));
			}
		}
	}

	private Hit hit(int position, EObject row, LedgerColumn column, String before, String after) {
		CellAccess access = CellAccess.of(row, column);
		if (access != CellAccess.EDITABLE) {
			return new Hit(position, row, column, before, after, Optional.empty(), access.reason(row, column, reader.format().labels()));
		}
		EStructuralFeature feature = column.feature().orElseThrow();
		try {
			return new Hit(position, row, column, before, after, Optional.of(new CellChange(row, feature, reader.read(row, feature, after))), "");
		} catch (FormatException unreadable) {
			return new Hit(position, row, column, before, after, Optional.empty(), unreadable.getMessage());
		}
	}

	/** What was found so far, in the order of the rows. */
	public List<Hit> hits() {
		return List.copyOf(hits);
	}

	/** Whether a cell still has the text that it had when something was found in it. */
	public boolean isCurrent(Hit hit) {
		return reader.format().editText(hit.column().feature().orElseThrow(), hit.column().value(hit.row())).equals(hit.before());
	}
}
