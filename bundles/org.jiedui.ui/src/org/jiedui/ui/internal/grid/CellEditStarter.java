/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** Starts the edit of the focus cell, whatever else is selected with it, as spreadsheets do. */
public final class CellEditStarter {

	private final NatTable table;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;

	public CellEditStarter(NatTable table, GridLayers layers) {
		this.table = table;
		selection = layers.selection();
		viewport = layers.viewport();
	}

	/**
	 * Opens the editor if the cell can be edited.
	 *
	 * @param typed the character that replaces the value, null to edit the value
	 */
	public void start(Character typed) {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		ILayerCell cell = anchor.columnPosition < 0 ? null : selection.getCellByPosition(anchor.columnPosition, anchor.rowPosition);
		if (cell == null) {
			return;
		}
		IEditableRule rule = table.getConfigRegistry().getConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, DisplayMode.EDIT,
				cell.getConfigLabels());
		if (rule != null && rule.isEditable(cell, table.getConfigRegistry())) {
			viewport.moveCellPositionIntoViewport(anchor.columnPosition, anchor.rowPosition);
			PositionCoordinate place = new PositionCoordinate(selection, anchor.columnPosition, anchor.rowPosition);
			selection.fireLayerEvent(new InlineCellEditEvent(place, table, table.getConfigRegistry(),
					 typed != null ? typed : cell.getDataValue()));
		}
	}
}
