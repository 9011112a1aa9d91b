/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/** Knows the row in focus, which other rows may come before or after; keeps it selected wherever it goes. */
final class GridFocus {

	private final LedgerData data;
	private final GridLayers layers;
	private EObject row;
	private Optional<GroupRow> group = Optional.empty();
	private int columnIndex = -1;

	GridFocus(LedgerData data, GridLayers layers) {
		this.data = data;
		this.layers = layers;
	}

	/** Takes note of what is selected now. */
	void update() {
		SelectionLayer selection = layers.selection();
		PositionCoordinate anchor = selection.getSelectionAnchor();
		row = anchor.rowPosition < 0 ? null : data.row(anchor.rowPosition);
		group = anchor.rowPosition < 0 ? Optional.empty() : data.group(anchor.rowPosition);
		columnIndex = anchor.columnPosition < 0 ? columnIndex : selection.getColumnIndexByPosition(anchor.columnPosition);
	}

	/** The row in focus; empty when a group is, or nothing. */
	Optional<EObject> row() {
		return Optional.ofNullable(row);
	}

	/** The group in focus; empty when a row is, or nothing. */
	Optional<GroupRow> group() {
		return group;
	}

	/** Selects the row or group in focus again after a change after which it may stand elsewhere; when it is gone, nothing is selected. */
	void keepDuring(Runnable change) {
		EObject kept = row;
		Optional<GroupRow> keptGroup = group;
		int column = columnIndex;
		change.run();
		layers.selection().clear(false);
		int position = keptGroup.map(data.rows()::positionOf).orElseGet(() -> kept == null ? -1 : data.rows().lineOf(kept));
		if (position >= 0) {
			select(position, column);
		} else {
			row = null;
			group = Optional.empty();
			layers.selection().clear(true);
		}
	}

	/** @param index the column, -1 for that in focus or the first */
	void select(int position, int index) {
		SelectionLayer selection = layers.selection();
		int column = selection.getColumnPositionByIndex(index >= 0 ? index : columnIndex);
		selection.doCommand(new SelectCellCommand(selection, Math.max(0, column), position, false, false));
		layers.viewport().moveCellPositionIntoViewport(Math.max(0, column), position);
	}

	/** Shows the selected row: it was selected before there was room to show anything. */
	void show() {
		int position = row == null ? -1 : data.rows().indexOf(row);
		if (position >= 0) {
			layers.viewport().moveCellPositionIntoViewport(Math.max(0, layers.selection().getColumnPositionByIndex(columnIndex)), position);
		}
	}

	/** Selects the first cell where none is selected, so that keys have a place to start from. */
	void first() {
		if (row == null && group.isEmpty() && data.getRowCount() > 0) {
			select(0, -1);
		}
	}
}
